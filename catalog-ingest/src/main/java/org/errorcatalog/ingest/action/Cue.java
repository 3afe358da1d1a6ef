package org.errorcatalog.ingest.action;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that gives something away.
 *
 * @param number among the cues of its language
 * @param first whether it is tried at a sentence's start alone
 * @param needed of each of these sets one string is in what it matches, those that tell most first
 * @param openings with one of these begins what it matches, none where that cannot be told
 */
record Cue(
    int number, Pattern pattern, boolean first, List<Set<String>> needed, Set<String> openings) {

  /** Bounded, so that no text takes long. */
  private static final String ANYTHING = ".{0,100}?";

  static Cue of(int number, String line) {
    boolean first = line.startsWith("^");
    String regex = first ? line.substring(1) : line;
    Pattern pattern =
        Pattern.compile(regex.replace("…", ANYTHING), Pattern.UNICODE_CHARACTER_CLASS);
    return new Cue(number, pattern, first, NeededWords.all(regex), OpeningWords.of(regex));
  }

  /** Whether it matches a sentence that has one of what it needs most. */
  boolean match(String sentence) {
    return hasAll(sentence) && matches(sentence);
  }

  private boolean hasAll(String sentence) {
    for (int i = 1; i < needed.size(); i++) {
      if (needed.get(i).stream().noneMatch(sentence::contains)) {
        return false;
      }
    }
    return true;
  }

  boolean matches(String sentence) {
    Matcher matcher = pattern.matcher(sentence);
    return first ? matcher.lookingAt() : matcher.find();
  }

  boolean open(String sentence) {
    return pattern.matcher(sentence).lookingAt();
  }
}
