package org.errorcatalog.admin.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.errorcatalog.admin.page.Language;
import org.errorcatalog.admin.page.Provenances;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.action.Action;
import org.errorcatalog.core.action.ActionRepository;
import org.errorcatalog.core.action.Wording;
import org.errorcatalog.core.action.WordingRepository;
import org.errorcatalog.core.entry.EntryRepository;
import org.errorcatalog.core.text.RevisionRepository;
import org.jspecify.annotations.Nullable;

/** Reads the suggested actions of an entry. */
@ApplicationScoped
class ActionReading {

  private static final int HISTORY = 10;

  private final ActionRepository actions;
  private final WordingRepository wordings;
  private final EntryRepository entries;
  private final RevisionRepository revisions;
  private final Provenances provenances;
  private final FoundIssues found;
  private final Access access;

  ActionReading(
      ActionRepository actions,
      WordingRepository wordings,
      EntryRepository entries,
      RevisionRepository revisions,
      Provenances provenances,
      FoundIssues found,
      Access access) {
    this.actions = actions;
    this.wordings = wordings;
    this.entries = entries;
    this.revisions = revisions;
    this.provenances = provenances;
    this.found = found;
    this.access = access;
  }

  /** In the order in which they are to be tried. */
  @Transactional
  List<ActionCard> cards(EntryPlace place, Map<String, Outcome> outcomes) {
    List<Long> ids = place.actionIds();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, Action> byId =
        actions.list("id in ?1", ids).stream()
            .collect(Collectors.toMap(Action::id, Function.identity()));
    List<Wording> all = wordings.of(ids);
    Map<Long, List<FoundIssue>> issues =
        found.of(all.stream().filter(each -> each.locale().equals(place.target())).toList());
    return ids.stream()
        .map(
            id ->
                new ActionCard(
                    Objects.requireNonNull(byId.get(id)),
                    entries.countWithAction(id),
                    markdown(find(all, id, place.source())),
                    wordingCard(place, id, find(all, id, place.target()), issues, outcomes),
                    outcomes.getOrDefault(ActionCard.idOf(id), Outcome.NONE)))
        .toList();
  }

  @Transactional
  @Nullable Long wordingId(long actionId, String locale) {
    return wordings.of(actionId, locale).map(Wording::id).orElse(null);
  }

  static String cardOf(long actionId) {
    return "wording-" + actionId;
  }

  private Card wordingCard(
      EntryPlace place,
      long actionId,
      @Nullable Wording wording,
      Map<Long, List<FoundIssue>> issues,
      Map<String, Outcome> outcomes) {
    String id = cardOf(actionId);
    return new Card(
        id,
        place.address("/actions/%d/wordings/%s".formatted(actionId, place.target())),
        place,
        new Language(place.target()),
        wording,
        wording == null ? null : provenances.of(wording.sourceVersionId()),
        wording == null ? List.of() : revisions.newestOf(wording, HISTORY),
        wording == null ? List.of() : issues.getOrDefault(wording.id(), List.of()),
        access.mayEdit(place.catalog(), place.target()),
        outcomes.getOrDefault(id, Outcome.NONE));
  }

  private static @Nullable String markdown(@Nullable Wording wording) {
    return wording == null ? null : wording.markdown();
  }

  private static @Nullable Wording find(List<Wording> all, long actionId, String locale) {
    return all.stream()
        .filter(each -> each.actionId() == actionId && each.locale().equals(locale))
        .findFirst()
        .orElse(null);
  }
}
