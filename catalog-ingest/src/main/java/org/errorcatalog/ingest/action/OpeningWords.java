package org.errorcatalog.ingest.action;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** How a text must begin for a cue to match at its start. */
final class OpeningWords {
  private static final String ANYHOW = "";
  private static final String OPTIONAL = "?*{";
  private static final String SPECIAL = ".…[(\\^$";

  private OpeningWords() {}

  /** With one of these begins whatever the pattern matches; none where that cannot be told. */
  static Set<String> of(String pattern) {
    Set<String> openings = ofAny(pattern);
    return openings.contains(ANYHOW) ? Set.of() : openings;
  }

  private static Set<String> ofAny(String pattern) {
    Set<String> openings = new TreeSet<>();
    NeededWords.alternatives(pattern).forEach(each -> openings.addAll(ofOne(each)));
    return openings;
  }

  private static Set<String> ofOne(String pattern) {
    if (pattern.isEmpty()) {
      return Set.of(ANYHOW);
    }
    int next = NeededWords.after(pattern, 0);
    String part = pattern.substring(0, next);
    if (NeededWords.isWithoutRoom(part)) {
      return ofOne(pattern.substring(next));
    }
    return isOptional(pattern, next) ? either(part, pattern, next) : ofPart(part, pattern);
  }

  private static boolean isOptional(String pattern, int next) {
    return next < pattern.length()
        && OPTIONAL.indexOf(pattern.charAt(next)) >= 0
        && !pattern.startsWith("{1,", next);
  }

  /** With the part, or with what comes after it. */
  private static Set<String> either(String part, String pattern, int next) {
    Set<String> openings = new HashSet<>(ofPart(part, part));
    openings.addAll(ofOne(pattern.substring(NeededWords.afterQuantifier(pattern, next))));
    return openings;
  }

  private static Set<String> ofPart(String part, String pattern) {
    if (part.charAt(0) == '(') {
      return ofAny(NeededWords.inside(part));
    }
    return Set.of(literal(pattern));
  }

  /** The characters up to the first that stands for others, or that may be missing. */
  private static String literal(String pattern) {
    int end = 0;
    while (end < pattern.length()
        && SPECIAL.indexOf(pattern.charAt(end)) < 0
        && !isOptional(pattern, end + 1)) {
      end++;
      if (end < pattern.length() && "+{".indexOf(pattern.charAt(end)) >= 0) {
        break;
      }
    }
    return pattern.substring(0, end);
  }
}
