package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.errorcatalog.core.entry.EntryFacts.SuggestedAction;
import org.errorcatalog.ingest.action.FoundAction;

/**
 * Finds which of an entry's actions in one locale are its actions in the others: those of the same
 * kind and audience in the same order; else of the same kind; else, where every locale has one
 * action, that one.
 */
final class ActionAlignment {

  private final List<ActionSlot> slots = new ArrayList<>();
  private boolean oneEach = true;

  private ActionAlignment() {}

  /**
   * The entry's actions.
   *
   * @param byLocale the source locale first, since its kinds and order count
   * @param former the entry's actions at the last import
   */
  static List<ActionSlot> align(
      Map<String, List<FoundAction>> byLocale, List<SuggestedAction> former) {
    ActionAlignment alignment = new ActionAlignment();
    byLocale.forEach(alignment::add);
    return alignment.withFormer(former);
  }

  private void add(String locale, List<FoundAction> actions) {
    oneEach &= actions.size() == 1;
    Set<Integer> used = new HashSet<>();
    for (FoundAction action : actions) {
      int slot =
          find(used, s -> s.kind() == action.kind() && s.audience() == action.audience())
              .or(() -> find(used, s -> s.kind() == action.kind()))
              .or(() -> find(used, s -> oneEach))
              .orElseGet(() -> open(action));
      used.add(slot);
      slots.get(slot).wordings().put(locale, action.wording());
    }
  }

  private Optional<Integer> find(Set<Integer> used, Predicate<ActionSlot> like) {
    for (int i = 0; i < slots.size(); i++) {
      if (!used.contains(i) && like.test(slots.get(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private int open(FoundAction action) {
    slots.add(new ActionSlot(action.kind(), action.audience(), Map.of(), null));
    return slots.size() - 1;
  }

  private List<ActionSlot> withFormer(List<SuggestedAction> former) {
    Map<Object, List<SuggestedAction>> left = new HashMap<>();
    former.forEach(
        each ->
            left.computeIfAbsent(List.of(each.kind(), each.audience()), k -> new ArrayList<>())
                .add(each));
    return slots.stream().map(slot -> withFormer(slot, left)).toList();
  }

  private static ActionSlot withFormer(ActionSlot slot, Map<Object, List<SuggestedAction>> left) {
    List<SuggestedAction> same =
        left.getOrDefault(List.of(slot.kind(), slot.audience()), List.of());
    Long former = same.isEmpty() ? null : same.remove(0).id();
    return new ActionSlot(slot.kind(), slot.audience(), slot.wordings(), former);
  }
}
