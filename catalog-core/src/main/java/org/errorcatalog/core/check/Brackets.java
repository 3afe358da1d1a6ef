package org.errorcatalog.core.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pairs the brackets of a text. */
final class Brackets {

  /** Each at the place of its partner; the first three again in full width. */
  private static final String OPENING = "([{（［｛「『【《〔〖";

  private static final String CLOSING = ")]}）］｝」』】》〕〗";

  private static final int WIDTHS = 3;

  private static final char FIRST_WIDE = '《';

  private static final char LAST_WIDE = '〗';

  private static final char FULL_WIDTH = '（';

  private static final String QUOTES = "\"'`‘’“”„‚«»‹›「」『』＂＇\\^";

  /** What stands before the bracket of a list's item: {@code a)}, {@code 12)}, {@code iv)}. */
  private static final Pattern ITEM =
      Pattern.compile("(?:^|[\\s(,;:。、，；：\uFFFC\u2060])(?:\\p{L}|\\p{Nd}{1,2}|[ivx]{1,4})\\.?$");

  private static final String EYES_END = ":;=-";

  private static final Pattern EYES = Pattern.compile("(?:^|\\s)[:;=]-?$");

  /** What stands between the brackets of a half-open interval. */
  private static final Pattern INTERVAL =
      Pattern.compile("[^\\p{L}\\p{Ps}\\p{Pe}]{0,20}[,;，；][^\\p{L}\\p{Ps}\\p{Pe}]{0,20}");

  private static final int LONGEST_INTERVAL = 41;

  private static final int LONGEST_SIGN = 4;

  private static final int BEFORE = 6;

  private final String prose;
  private final int[] openOfKind = new int[OPENING.length()];
  private final Deque<Integer> open = new ArrayDeque<>();
  private final List<Integer> alone = new ArrayList<>();

  private Brackets(String prose) {
    this.prose = prose;
  }

  /** The offsets of those that have no partner, in order; such as are only spoken of need none. */
  static List<Integer> alone(Prose prose) {
    List<Integer> alone = new Brackets(prose.characters()).pair(false);
    return alone.isEmpty() ? alone : new Brackets(prose.characters()).pair(true);
  }

  /** What both of a pair have in common, whatever their width. */
  static int kind(char bracket) {
    if (isAmongLetters(bracket)) {
      return -1;
    }
    int at = OPENING.indexOf(bracket);
    int kind = at < 0 ? CLOSING.indexOf(bracket) : at;
    return kind >= WIDTHS && kind < 2 * WIDTHS ? kind - WIDTHS : kind;
  }

  /** True of nearly all characters, none of which is a bracket. */
  private static boolean isAmongLetters(char c) {
    return c < '('
        || (c > ')' && c < '[')
        || (c > ']' && c < '{')
        || (c > '}' && c < FIRST_WIDE)
        || (c > LAST_WIDE && c < FULL_WIDTH);
  }

  static boolean opens(char bracket) {
    return OPENING.indexOf(bracket) >= 0;
  }

  private List<Integer> pair(boolean exceptSpokenOf) {
    for (int at = 0; at < prose.length(); at++) {
      char c = prose.charAt(at);
      if (kind(c) >= 0 && !(exceptSpokenOf && isSpokenOf(at))) {
        take(at, c);
      }
    }
    return alone.isEmpty() && open.isEmpty()
        ? List.of()
        : Stream.concat(alone.stream(), open.stream()).sorted(Comparator.naturalOrder()).toList();
  }

  private void take(int at, char bracket) {
    int kind = kind(bracket);
    if (isSmiley(at, bracket)) {
      return;
    }
    if (opens(bracket)) {
      open.push(at);
      openOfKind[kind]++;
    } else if (isInterval(at)) {
      pop();
    } else if (openOfKind[kind] > 0) {
      while (kind(prose.charAt(open.getFirst())) != kind) {
        alone.add(pop());
      }
      pop();
    } else if (!ITEM.matcher(before(at)).find()) {
      alone.add(at);
    }
  }

  private int pop() {
    int at = open.pop();
    openOfKind[kind(prose.charAt(at))]--;
    return at;
  }

  private String before(int at) {
    return prose.substring(Math.max(0, at - BEFORE), at);
  }

  private boolean isSmiley(int at, char bracket) {
    boolean mouth = bracket == '(' || (bracket == ')' && openOfKind[kind(bracket)] == 0);
    return mouth
        && at > 0
        && EYES_END.indexOf(prose.charAt(at - 1)) >= 0
        && !Character.isLetterOrDigit(charAt(at + 1))
        && EYES.matcher(before(at)).find();
  }

  private boolean isInterval(int at) {
    Integer from = open.peek();
    return from != null
        && kind(prose.charAt(from)) != kind(prose.charAt(at))
        && at - from <= LONGEST_INTERVAL + 1
        && INTERVAL.matcher(prose.substring(from + 1, at)).matches();
  }

  /** True between quotation marks, where nothing but signs is with it. */
  private boolean isSpokenOf(int at) {
    return isQuoted(at, -1) && isQuoted(at, 1);
  }

  private boolean isQuoted(int at, int step) {
    int next = at + step;
    while (Math.abs(next - at) < LONGEST_SIGN && isSign(charAt(next))) {
      next += step;
    }
    return QUOTES.indexOf(charAt(next)) >= 0;
  }

  private static boolean isSign(char c) {
    return QUOTES.indexOf(c) < 0 && c != Prose.THING && !Character.isLetterOrDigit(c);
  }

  private char charAt(int at) {
    return at < 0 || at >= prose.length() ? Prose.THING : prose.charAt(at);
  }
}
