package org.errorcatalog.ingest.action;

import java.util.List;
import java.util.Map;
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
 * @param abbreviations words with a full stop that ends no sentence
 * @param index of all of these
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
    List<String> abbreviations,
    CueIndex index) {

  static final CueRules NONE =
      new CueRules(
          Map.of(),
          Map.of(),
          Map.of(),
          Cues.NONE,
          Cues.NONE,
          Cues.NONE,
          Cues.NONE,
          Cues.NONE,
          Cues.NONE,
          List.of(),
          new CueIndex(List.of()));

  private static final String COMMAS = ",，、،;；";

  /** A clause after more commas than that is no advice. */
  private static final int MOST_COMMAS = 12;

  boolean isEmpty() {
    return kinds.isEmpty();
  }

  /** What the sentence is taken for, where no other language is asked. */
  Mark mark(Candidates sentence) {
    if (isEmpty()) {
      return Mark.UNKNOWN;
    }
    if (sentence.isEmpty() || never.match(sentence)) {
      return Mark.NONE;
    }
    ActionKind kind = kind(sentence);
    boolean vague = kind == null || kind == ActionKind.OTHER;
    if (vague && follows.match(sentence)) {
      return Mark.FOLLOWS;
    }
    if (kind != null) {
      boolean support = kind == ActionKind.OPEN_TICKET;
      return Mark.action(kind, support ? null : named(audiences, clause(sentence)));
    }
    return doubtful.match(sentence) ? Mark.DOUBTFUL : Mark.NONE;
  }

  private @Nullable ActionKind kind(Candidates sentence) {
    ActionKind kind = first(clause(sentence), Weight.HEAVIEST_FIRST);
    ActionKind later = leads.match(sentence) ? kindAfterLead(sentence.sentence()) : null;
    return kind == null || (later != null && Weight.BY_WEIGHT.compare(later, kind) < 0)
        ? later
        : kind;
  }

  /** The sentence without what is polite. */
  private Candidates clause(Candidates sentence) {
    String clause = polite.skippedIn(sentence);
    return clause.equals(sentence.sentence()) ? sentence : index.rest(clause, sentence);
  }

  /** The kind of the first clause that is an action, of a sentence that leads up to it. */
  private @Nullable ActionKind kindAfterLead(String plain) {
    int commas = 0;
    for (int i = 0; i < plain.length() && commas < MOST_COMMAS; i++) {
      if (COMMAS.indexOf(plain.charAt(i)) >= 0) {
        commas++;
        int clause = plain.startsWith(" ", i + 1) ? i + 2 : i + 1;
        ActionKind kind = opening(plain.substring(clause), Weight.HEAVIEST_FIRST);
        if (kind != null) {
          return kind;
        }
      }
    }
    return null;
  }

  /** The first of the kinds of action that opens so. */
  @Nullable ActionKind opening(String plain, List<ActionKind> of) {
    Candidates clause = index.opening(polite.skippedIn(index.opening(plain)));
    ActionKind kind = first(clause, of);
    return kind == null || never.match(clause) ? null : kind;
  }

  private @Nullable ActionKind first(Candidates clause, List<ActionKind> of) {
    for (ActionKind kind : of) {
      if (kinds.getOrDefault(kind, Cues.NONE).match(clause)) {
        return kind;
      }
    }
    return null;
  }

  /** What the sentence says that the entry is, null where it says nothing of that. */
  @Nullable EntryClass says(Candidates sentence) {
    return named(classes, sentence);
  }

  private static <E> @Nullable E named(Map<E, Cues> named, Candidates sentence) {
    if (sentence.isEmpty()) {
      return null;
    }
    for (Map.Entry<E, Cues> each : named.entrySet()) {
      if (each.getValue().match(sentence)) {
        return each.getKey();
      }
    }
    return null;
  }

  /** Whether what stands before a clause only leads up to it. */
  boolean leadsUp(String plain) {
    return plain.length() < 4
        || leads.match(index.opening(plain))
        || polite.skippedIn(index.opening(plain + " ")).isEmpty();
  }
}
