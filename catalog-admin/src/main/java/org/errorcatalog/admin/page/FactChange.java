package org.errorcatalog.admin.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.errorcatalog.core.entry.EntryFacts;
import org.jspecify.annotations.Nullable;

/**
 * A fact of an entry that two of its versions do not agree on.
 *
 * @param before null where there was no version before
 * @param after null where there is none any longer
 * @param spoken what the actions of both say in the source locale, by their ids
 */
public record FactChange(
    Fact fact, @Nullable EntryFacts before, @Nullable EntryFacts after, Map<Long, String> spoken) {

  public FactChange {
    spoken = Map.copyOf(spoken);
  }

  /** What an action says in the source locale, null where it says nothing there. */
  public @Nullable String spoken(long actionId) {
    return spoken.get(actionId);
  }

  /** What an entry says, apart from words in a language. */
  public enum Fact {
    CLASS,
    STATUS,
    SEVERITY,
    EVENT_LOGGED,
    SYMBOLIC_NAME,
    ALIASES,
    ACTIONS;

    private @Nullable Object of(@Nullable EntryFacts facts) {
      return facts == null
          ? null
          : switch (this) {
            case CLASS -> facts.entryClass();
            case STATUS -> facts.status();
            case SEVERITY -> facts.severity();
            case EVENT_LOGGED -> facts.eventLogged();
            case SYMBOLIC_NAME -> facts.symbolicName();
            case ALIASES -> nothingAsNull(facts.aliases());
            case ACTIONS -> nothingAsNull(facts.actions());
          };
    }

    private static @Nullable Object nothingAsNull(List<?> list) {
      return list.isEmpty() ? null : list;
    }
  }

  static List<FactChange> between(
      @Nullable EntryFacts before, @Nullable EntryFacts after, Map<Long, String> spoken) {
    return Arrays.stream(Fact.values())
        .filter(fact -> !Objects.equals(fact.of(before), fact.of(after)))
        .map(fact -> new FactChange(fact, before, after, spoken))
        .toList();
  }
}
