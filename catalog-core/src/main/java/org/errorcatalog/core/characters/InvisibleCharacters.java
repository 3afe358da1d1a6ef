package org.errorcatalog.core.characters;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Turns odd spaces into blanks and takes out marks and control characters that nobody sees. Keeps
 * what carries meaning: marks of direction in right-to-left text, joiners in scripts and emoji that
 * join, the wide space between Chinese and Japanese characters. One mend for each kind, however
 * many the places.
 */
final class InvisibleCharacters {

  private static final char WIDE = '\u3000';

  private final String text;
  private final boolean rightToLeft;
  private final BitSet keptWide;
  private final StringBuilder visible;
  private final Map<Invisible, Places> mended = new EnumMap<>(Invisible.class);
  private final List<Damaged> damaged = new ArrayList<>();

  private InvisibleCharacters(String text) {
    this.text = text;
    rightToLeft = text.chars().anyMatch(c -> Invisible.isRightToLeft((char) c));
    keptWide = keptWide(text);
    visible = new StringBuilder(text.length());
  }

  /** The first place of a kind, and how many there are. */
  private record Places(String before, String after, int count) {

    Places plus(Places next) {
      return new Places(before, after, count + next.count);
    }
  }

  static Mended mend(String text) {
    if (!hasSuspect(text)) {
      return new Mended(text, List.of());
    }
    return new InvisibleCharacters(text).mend();
  }

  static List<Damaged> damaged(String text) {
    if (!hasSuspect(text)) {
      return List.of();
    }
    InvisibleCharacters characters = new InvisibleCharacters(text);
    characters.mend();
    return characters.damaged;
  }

  private static boolean hasSuspect(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isOrdinary(c) && isSuspect(c)) {
        return true;
      }
    }
    return false;
  }

  /** True of nearly all characters, none of which is suspect. */
  private static boolean isOrdinary(char c) {
    return (c >= ' ' && c < 0x7F)
        || (c > 0xAD && c < 0x61C)
        || (c > 0x61C && c < 0x1680)
        || (c > 0x3000 && c < 0xFEFF);
  }

  private static boolean isSuspect(char c) {
    return (c < 0xA0 && Invisible.isControl(c))
        || (c >= 0xA0 && (Invisible.isOddSpace(c) || Invisible.isMark(c)));
  }

  private Mended mend() {
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      if (keptWide.get(at) || !isSuspect(c) || isNeeded(at)) {
        visible.append(c);
        at++;
      } else if (Invisible.isOddSpace(c)) {
        at = blank(at);
      } else {
        note(
            Invisible.isControl(c) ? Invisible.CONTROL : Invisible.MARK,
            text.substring(at, at + 1),
            "");
        damage(at, ++at, "");
      }
    }
    List<Mend> mends = new ArrayList<>();
    mended.forEach((kind, places) -> mends.add(mend(kind, places)));
    return new Mended(visible.toString(), mends);
  }

  private static Mend mend(Invisible kind, Places places) {
    String message = kind.message(places.count());
    return new Mend(Damage.UNSEEN, message, places.before(), places.after());
  }

  private void note(Invisible kind, String before, String after) {
    mended.merge(kind, new Places(before, after, 1), Places::plus);
  }

  /** What stands beside other damage is one with it, and so are blanks before what becomes one. */
  private void damage(int at, int end, String after) {
    boolean blank = Invisible.isOddSpace(text.charAt(at));
    String mended = after;
    int start = at;
    while (start > 0) {
      int last = damaged.size() - 1;
      if (last >= 0 && damaged.get(last).end() == start) {
        Damaged before = damaged.remove(last);
        start = before.start();
        mended = blank ? mended : before.mended() + mended;
      } else if (blank && isPlainBlank(text.charAt(start - 1))) {
        start--;
      } else {
        break;
      }
    }
    damaged.add(new Damaged(start, end, mended));
  }

  /** Makes one blank of the odd space and of all blanks about it. */
  private int blank(int at) {
    int start = visible.length();
    while (start > 0 && isPlainBlank(visible.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && isBlank(end)) {
      end++;
    }
    boolean edge = text.charAt(at) == WIDE && (start == 0 || end == text.length());
    String after = edge ? "" : " ";
    note(Invisible.BLANK, visible.substring(start) + text.substring(at, end), after);
    damage(at, end, after);
    visible.replace(start, visible.length(), after);
    return end;
  }

  private boolean isBlank(int at) {
    char c = text.charAt(at);
    return isPlainBlank(c) || (Invisible.isOddSpace(c) && !keptWide.get(at));
  }

  private static boolean isPlainBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** The wide spaces that stand beside Chinese or Japanese characters, not at an edge. */
  private static BitSet keptWide(String text) {
    BitSet kept = new BitSet();
    for (int at = text.indexOf(WIDE); at >= 0; ) {
      int end = at;
      while (end < text.length() && text.charAt(end) == WIDE) {
        end++;
      }
      boolean inside = at > 0 && end < text.length();
      kept.set(at, end, inside && (isEastAsian(text, at - 1) || isEastAsian(text, end)));
      at = text.indexOf(WIDE, end);
    }
    return kept;
  }

  private static boolean isEastAsian(String text, int at) {
    return Invisible.isEastAsian(text.codePointAt(at));
  }

  /** Whether a mark carries meaning where it stands. */
  private boolean isNeeded(int at) {
    char c = text.charAt(at);
    if (Invisible.isDirection(c)) {
      return rightToLeft;
    }
    boolean divides = Invisible.isJoiner(c) || c == '\u200B';
    return divides && at > 0 && Invisible.takesMarks(text.codePointBefore(at));
  }
}
