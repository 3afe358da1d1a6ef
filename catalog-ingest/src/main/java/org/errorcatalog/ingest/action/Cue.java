package org.errorcatalog.ingest.action;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that gives something away.
 *
 * @param number among the cues of its language
 * @param first whether it is tried at a sentence's start alone
 * @param needed strings of which it matches nothing without one, none where that cannot be told
 * @param openings strings of which it matches at no start without one, none likewise
 */
record Cue(int number, Pattern pattern, boolean first, Set<String> needed, Set<String> openings) {

  /** Bounded, so that no text takes long. */
  private static final String ANYTHING = ".{0,100}?";

  static Cue of(int number, String line) {
    boolean first = line.startsWith("^");
    String regex = first ? line.substring(1) : line;
    Pattern pattern =
        Pattern.compile(regex.replace("…", ANYTHING), Pattern.UNICODE_CHARACTER_CLASS);
    return new Cue(number, pattern, first, NeededWords.of(regex), OpeningWords.of(regex));
  }

  boolean match(String sentence) {
    Matcher matcher = pattern.matcher(sentence);
    return first ? matcher.lookingAt() : matcher.find();
  }

  boolean open(String sentence) {
    return pattern.matcher(sentence).lookingAt();
  }
}
