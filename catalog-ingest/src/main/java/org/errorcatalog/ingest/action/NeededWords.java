package org.errorcatalog.ingest.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a text must hold for a cue to match: one of a few strings. To look for a string costs a
 * small part of trying a pattern at every character, and nearly all sentences have none of them.
 */
final class NeededWords {
  private static final String QUANTIFIERS = "?*+{";
  private static final int MOST_RUNS = 12;
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]{1,12}+");
  private static final Set<String> ZERO_WIDTH = Set.of("^", "$", "\\b", "\\B");
  private final String pattern;
  private List<String> run = List.of("");
  private final List<Set<String>> found = new ArrayList<>();
  private int at;

  private NeededWords(String pattern) {
    this.pattern = pattern;
  }

  /** One of each of these is in whatever the pattern matches, those that tell most first. */
  static List<Set<String>> all(String pattern) {
    if (alternatives(pattern).size() > 1) {
      Set<String> needed = of(pattern);
      return needed.isEmpty() ? List.of() : List.of(needed);
    }
    return new NeededWords(pattern).sorted();
  }

  /** One of these is in whatever the pattern matches; none where that cannot be told. */
  static Set<String> of(String pattern) {
    Set<String> all = new TreeSet<>();
    for (String alternative : alternatives(pattern)) {
      List<Set<String>> needed = new NeededWords(alternative).sorted();
      if (needed.isEmpty()) {
        return Set.of();
      }
      all.addAll(needed.get(0));
    }
    return all;
  }

  /** What stands between the outermost bars. */
  static List<String> alternatives(String pattern) {
    List<String> alternatives = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < pattern.length(); i = after(pattern, i)) {
      if (pattern.charAt(i) == '|') {
        alternatives.add(pattern.substring(start, i));
        start = i + 1;
      }
    }
    alternatives.add(pattern.substring(start));
    return alternatives;
  }

  /** Where the next character, escape, class or group begins. */
  static int after(String pattern, int at) {
    return switch (pattern.charAt(at)) {
      case '\\' -> at + 2;
      case '[' -> closing(pattern, at, '[', ']');
      case '(' -> closing(pattern, at, '(', ')');
      default -> at + 1;
    };
  }

  private static int closing(String pattern, int from, char open, char close) {
    int depth = 0;
    for (int i = from; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      depth += c == open ? 1 : c == close ? -1 : 0;
      i += c == '\\' ? 1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("nothing closes the %s in %s".formatted(open, pattern));
  }

  private List<Set<String>> sorted() {
    while (at < pattern.length()) {
      take(pattern.charAt(at));
    }
    end();
    found.sort(Comparator.comparingInt(NeededWords::shortest).reversed().thenComparing(Set::size));
    return found;
  }

  private static int shortest(Set<String> words) {
    return words.stream().mapToInt(String::length).min().orElse(0);
  }

  private void take(char first) {
    int next = after(pattern, at);
    String part = pattern.substring(at, next);
    boolean mayMiss = next < pattern.length() && "?*{".indexOf(pattern.charAt(next)) >= 0;
    if (first == '(') {
      group(part, mayMiss);
    } else if (!ZERO_WIDTH.contains(part)) {
      character(part, mayMiss);
    }
    at = afterQuantifier(pattern, next);
  }

  private void character(String part, boolean mayMiss) {
    String any = mayMiss ? "" : characters(part);
    if (any.isEmpty() || run.size() * any.length() > MOST_RUNS) {
      end();
    }
    if (!any.isEmpty()) {
      run = each(run, any);
      if (isQuantified(part)) {
        end();
      }
    }
  }

  private static List<String> each(List<String> words, String next) {
    List<String> each = new ArrayList<>();
    for (String word : words) {
      for (int i = 0; i < next.length(); i++) {
        each.add(word + next.charAt(i));
      }
    }
    return each;
  }

  /** Those that it stands for, none for too many. */
  private static String characters(String part) {
    if (part.length() == 1) {
      return ".…".contains(part) ? "" : part;
    }
    if (part.charAt(0) == '[') {
      String inside = part.substring(1, part.length() - 1);
      return LETTERS.matcher(inside).matches() ? inside : "";
    }
    return isEscapedSign(part) ? part.substring(1) : "";
  }

  private boolean isQuantified(String part) {
    int next = at + part.length();
    return next < pattern.length() && QUANTIFIERS.indexOf(pattern.charAt(next)) >= 0;
  }

  private static boolean isEscapedSign(String part) {
    return part.charAt(0) == '\\' && !Character.isLetterOrDigit(part.charAt(1));
  }

  /** What looks around takes no room, and may ask for what is not there. */
  private void group(String part, boolean mayMiss) {
    if (looksAround(part)) {
      return;
    }
    end();
    if (!mayMiss) {
      Set<String> inside = of(inside(part));
      if (!inside.isEmpty()) {
        found.add(inside);
      }
    }
  }

  private static boolean looksAround(String part) {
    return part.startsWith("(?") && !part.startsWith("(?:");
  }

  /** Whether a part of a pattern matches a place and no character. */
  static boolean isWithoutRoom(String part) {
    return ZERO_WIDTH.contains(part) || looksAround(part);
  }

  static String inside(String group) {
    return group.substring(group.startsWith("(?:") ? 3 : 1, group.length() - 1);
  }

  static int afterQuantifier(String pattern, int next) {
    int after = next;
    while (after < pattern.length() && QUANTIFIERS.indexOf(pattern.charAt(after)) >= 0) {
      after = pattern.charAt(after) == '{' ? pattern.indexOf('}', after) + 1 : after + 1;
    }
    return after;
  }

  private void end() {
    if (!run.contains("")) {
      found.add(Set.copyOf(run));
      run = List.of("");
    }
  }
}
