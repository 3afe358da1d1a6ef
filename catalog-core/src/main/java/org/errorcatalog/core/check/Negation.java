package org.errorcatalog.core.check;

import java.util.List;
import java.util.Optional;

/** How a language says "not". */
final class Negation {

  private final Words not;
  private final Words like;
  private final Words error;

  /**
   * A section of the file.
   *
   * @param patterns as they are looked for in {@link Sentence#words}, where a blank is at both ends
   *     of each word
   * @param idle what says nothing of the kind, though a pattern fits
   */
  private record Words(Patterns patterns, List<String> idle) {

    boolean areIn(Sentence sentence) {
      return patterns.areIn(sentence.words())
          && (idle.isEmpty() || patterns.areIn(cleared(sentence.words())));
    }

    private String cleared(String words) {
      String cleared = words;
      for (String each : idle) {
        cleared = cleared.replace(each, "  ");
      }
      return cleared;
    }
  }

  private Negation(List<String> lines) {
    this.not = section("[not]", lines);
    this.like = section("[like]", lines);
    this.error = section("[error]", lines);
  }

  /** Read from {@code negation/LANGUAGE.words}; empty of a language without such a file. */
  static Optional<Negation> of(String language) {
    return WordFile.lines("negation/" + language + ".words").map(Negation::new);
  }

  private static Words section(String name, List<String> lines) {
    List<String> section =
        lines.stream()
            .dropWhile(line -> !line.equals(name))
            .skip(1)
            .takeWhile(line -> !line.startsWith("["))
            .toList();
    List<String> patterns =
        section.stream().filter(it -> !it.startsWith("!")).map(Negation::pattern).toList();
    List<String> idle =
        section.stream()
            .filter(it -> it.startsWith("!"))
            .map(it -> pattern(it.substring(1)))
            .toList();
    return new Words(Patterns.of(patterns), idle);
  }

  /** A hyphen at an end says that something may follow there, else the word ends. */
  private static String pattern(String line) {
    String words = line.strip();
    boolean open = words.startsWith("-");
    boolean opens = words.endsWith("-");
    String bare = words.substring(open ? 1 : 0, words.length() - (opens ? 1 : 0));
    return (open ? "" : " ") + bare + (opens ? "" : " ");
  }

  /** Whether a sentence surely negates. */
  boolean negates(Sentence sentence) {
    return not.areIn(sentence);
  }

  /** Whether a sentence may stand for one that negates. */
  boolean mayNegate(Sentence sentence) {
    return not.patterns().areIn(sentence.words()) || like.areIn(sentence);
  }

  /** Whether a sentence says that something is an error, and not that it is none. */
  boolean claimsError(Sentence sentence) {
    return error.areIn(sentence) && !not.patterns().areIn(sentence.words());
  }
}
