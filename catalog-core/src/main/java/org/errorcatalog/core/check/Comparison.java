package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The things of a text, whatever their order, beside those of its source. Where the two differ and
 * more than half of the siblings have a thing as often as each other, they are right: a source may
 * be damaged too. What a suggestion without a wording says may still be in the text.
 *
 * @param lost what the text lacks, in no order; as often as it lacks it
 * @param added what only the text has
 */
record Comparison(List<String> lost, List<String> added) {

  private static final int MUCH = 100;
  private static final int FACTOR = 3;
  private static final int LETTERS_OF_SYLLABLE = 2;

  /** Hiragana; what is written with one sign a syllable follows. */
  private static final int FIRST_SYLLABLE = 0x3040;

  private static final Comparison NONE = new Comparison(List.of(), List.of());

  /** Finds things, each by what it is: the same in all languages. */
  interface Things extends Function<CheckedText, List<String>> {}

  Comparison {
    lost = List.copyOf(lost);
    added = List.copyOf(added);
  }

  /** Of a subject without a source, what its siblings agree on; where they do not, all is well. */
  static Comparison of(Subject subject, Things things) {
    List<String> found = things.apply(subject.text());
    CheckedText source = subject.source();
    @Nullable List<String> expected = source == null ? null : things.apply(source);
    return found.equals(expected)
        ? NONE
        : of(subject, things, Bag.of(found), expected == null ? null : Bag.of(expected));
  }

  private static Comparison of(Subject subject, Things things, Bag own, @Nullable Bag usual) {
    if (usual != null && own.hasSameAs(usual)) {
      return NONE;
    }
    List<Bag> votes = subject.siblings().stream().map(each -> Bag.of(things.apply(each))).toList();
    Set<String> all = new TreeSet<>(own.kinds());
    votes.forEach(each -> all.addAll(each.kinds()));
    Bag untold = untold(subject, things);
    List<String> lost = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (String thing : all) {
      int has = own.count(thing);
      int agreed = agreed(votes, thing, usual == null ? has : usual.count(thing));
      int says = usual == null ? agreed : usual.count(thing);
      int most = Math.max(agreed, says) + untold.count(thing);
      lost.addAll(Collections.nCopies(Math.max(0, Math.min(agreed, says) - has), thing));
      added.addAll(Collections.nCopies(Math.max(0, has - most), thing));
    }
    return new Comparison(lost, added);
  }

  /**
   * Whether one says so much more than the other that they are no longer the same text, as where
   * pages were taken apart in different places; then all that is in them differs.
   */
  static boolean isOfAnother(CheckedText text, CheckedText source) {
    int one = text.extent();
    int other = source.extent();
    return Math.max(one, other) > MUCH && Math.max(one, other) > FACTOR * Math.min(one, other);
  }

  /** In letters; a character that writes a syllable or a word counts as several. */
  static int extent(Prose prose) {
    String characters = prose.characters();
    int extent = 0;
    for (int at = 0; at < characters.length(); ) {
      int c = characters.codePointAt(at);
      if (Character.isLetterOrDigit(c)) {
        extent += c >= FIRST_SYLLABLE || Character.isIdeographic(c) ? LETTERS_OF_SYLLABLE : 1;
      }
      at += Character.charCount(c);
    }
    return extent;
  }

  boolean isEmpty() {
    return lost.isEmpty() && added.isEmpty();
  }

  private static int agreed(List<Bag> votes, String thing, int otherwise) {
    Map<Integer, Integer> counted = new HashMap<>();
    votes.forEach(vote -> counted.merge(vote.count(thing), 1, Integer::sum));
    return counted.entrySet().stream()
        .filter(each -> 2 * each.getValue() > votes.size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(otherwise);
  }

  private static Bag untold(Subject subject, Things things) {
    Stream<String> told =
        subject.untold().stream()
            .map(each -> new CheckedText(Translations.NO_LANGUAGE, each))
            .flatMap(each -> things.apply(each).stream());
    return Bag.of(told.toList());
  }
}
