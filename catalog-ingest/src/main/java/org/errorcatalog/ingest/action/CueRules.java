package org.errorcatalog.ingest.action;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.EntryClass;
import org.jspecify.annotations.Nullable;

/**
 * What gives an action away in one language, as its file of cues says.
 *
 * @param kinds cues of a sentence that is an action of the kind
 * @param audiences of whom it speaks, the first that matches
 * @param classes of what a text says of itself
 * @param never cues of sentences that are no action, whatever else matches
 * @param doubtful cues of sentences that may be an action
 * @param follows cues of a sentence that belongs to the action before it
 * @param nothing cues of advice apart that tells nothing
 * @param polite words that may stand before an action
 * @param leads openings of a clause that leads up to an action after a comma
 * @param abbreviations words with a full stop that ends no sentence, null where there are none
 */
record CueRules(
    Map<ActionKind, Cues> kinds,
    Map<Audience, Cues> audiences,
    Map<EntryClass, Cues> classes,
    Cues never,
    Cues doubtful,
    Cues follows,
    Cues nothing,
    Cues polite,
    Cues leads,
    @Nullable Pattern abbreviations) {

  static final CueRules NONE =
      new CueRules(
          Map.of(), Map.of(), Map.of(), Cues.NONE, Cues.NONE, Cues.NONE, Cues.NONE, Cues.NONE,
          Cues.NONE, null);

  private static final Pattern COMMA = Pattern.compile("[,，、،;；] ?");

  /** A clause after more commas than that is no advice. */
  private static final int MOST_COMMAS = 12;

  boolean isEmpty() {
    return kinds.isEmpty();
  }

  /** What the sentence is taken for, where no other language is asked. */
  Mark mark(String plain) {
    if (isEmpty()) {
      return Mark.UNKNOWN;
    }
    if (never.match(plain)) {
      return Mark.NONE;
    }
    Optional<ActionKind> kind = kind(plain);
    boolean vague = kind.isEmpty() || kind.get() == ActionKind.OTHER;
    if (vague && follows.match(plain)) {
      return Mark.FOLLOWS;
    }
    if (kind.isPresent()) {
      boolean support = kind.get() == ActionKind.OPEN_TICKET;
      return Mark.action(kind.get(), support ? null : audience(plain));
    }
    return doubtful.match(plain) ? Mark.DOUBTFUL : Mark.NONE;
  }

  private Optional<ActionKind> kind(String plain) {
    String clause = polite.skippedIn(plain);
    Optional<ActionKind> kind = first(cues -> cues.match(clause));
    Optional<ActionKind> later = leads.open(plain) ? kindAfterLead(plain) : Optional.empty();
    return Stream.of(kind, later).flatMap(Optional::stream).min(Weight.BY_WEIGHT);
  }

  /** The kind of the first clause that is an action, of a sentence that leads up to it. */
  private Optional<ActionKind> kindAfterLead(String plain) {
    Matcher comma = COMMA.matcher(plain);
    for (int i = 0; i < MOST_COMMAS && comma.find(); i++) {
      Optional<ActionKind> kind = opening(plain.substring(comma.end()));
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  /** The kind of an action that opens so. */
  Optional<ActionKind> opening(String plain) {
    String clause = polite.skippedIn(plain);
    return never.open(clause) ? Optional.empty() : first(cues -> cues.open(clause));
  }

  private Optional<ActionKind> first(Predicate<Cues> matching) {
    return Weight.HEAVIEST_FIRST.stream()
        .filter(kind -> matching.test(kinds.getOrDefault(kind, Cues.NONE)))
        .findFirst();
  }

  private @Nullable Audience audience(String plain) {
    return named(audiences, polite.skippedIn(plain));
  }

  /** What the sentence says that the entry is, null where it says nothing of that. */
  @Nullable EntryClass says(String plain) {
    return named(classes, plain);
  }

  private static <E> @Nullable E named(Map<E, Cues> named, String plain) {
    return named.entrySet().stream()
        .filter(each -> each.getValue().match(plain))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Whether what stands before a clause only leads up to it. */
  boolean leadsUp(String plain) {
    return leads.open(plain) || plain.length() < 4 || polite.skippedIn(plain + " ").isEmpty();
  }
}
