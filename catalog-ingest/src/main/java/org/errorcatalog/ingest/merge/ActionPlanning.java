package org.errorcatalog.ingest.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.errorcatalog.core.entry.EntryFacts.SuggestedAction;
import org.errorcatalog.ingest.action.FoundAction;
import org.errorcatalog.ingest.merge.ActionJoining.Group;

/** Gives every touched entry its actions: aligned over locales, joined over entries. */
final class ActionPlanning {

  private final FormerActions former;
  private final List<String> locales;
  private final ActionJoining joining;

  ActionPlanning(FormerActions former, List<String> locales, Set<String> moving, Ids ids) {
    this.former = former;
    this.locales = locales;
    this.joining = new ActionJoining(moving, () -> ids.next(Ids.Kind.ACTION));
  }

  /** Fills in the actions of the touched drafts. */
  void plan(List<Draft> touched, List<Draft> untouched) {
    untouched.forEach(this::pin);
    List<Placing> all = touched.stream().map(draft -> new Placing(draft, slots(draft))).toList();
    all.forEach(Placing::stay);
    all.forEach(Placing::move);
  }

  /** The actions of one entry on the way to their places. */
  private final class Placing {

    private final Draft draft;
    private final List<ActionSlot> slots;
    private final Map<ActionSlot, Group> placed = new LinkedHashMap<>();

    Placing(Draft draft, List<ActionSlot> slots) {
      this.draft = draft;
      this.slots = slots;
    }

    void stay() {
      slots.forEach(
          slot -> joining.stay(slot, upstream(slot)).ifPresent(place -> placed.put(slot, place)));
    }

    void move() {
      for (ActionSlot slot : slots) {
        draft.actions().add(placed.computeIfAbsent(slot, any -> joining.move(slot, taken())));
      }
    }

    private Set<Long> taken() {
      return placed.values().stream().map(Group::id).collect(Collectors.toSet());
    }
  }

  private void pin(Draft draft) {
    for (SuggestedAction each : FormerActions.of(draft)) {
      joining.pin(each.id(), each.kind(), each.audience(), former.wordings(each.id()));
    }
  }

  private List<ActionSlot> slots(Draft draft) {
    Map<String, List<FoundAction>> byLocale = new LinkedHashMap<>();
    for (String locale : locales) {
      if (draft.text(locale) != null) {
        byLocale.put(locale, actions(draft, locale));
      }
    }
    return ActionAlignment.align(byLocale, FormerActions.of(draft)).stream().distinct().toList();
  }

  /** What the page says now or, where this import does not bring it, what it said before. */
  private List<FoundAction> actions(Draft draft, String locale) {
    Draft.Claim claim = draft.claims().get(locale);
    return claim == null ? former.in(draft, locale) : claim.row().split().actions();
  }

  private Map<String, String> upstream(ActionSlot slot) {
    return slot.former() == null ? Map.of() : former.wordings(slot.former());
  }
}
