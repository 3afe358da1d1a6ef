package org.errorcatalog.core.characters;

import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.LATIN;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * How unlikely it is that characters stand side by side as they do, from 0 (nothing odd) upwards;
 * about 3 points are one thing that hardly ever stands in clean text.
 */
final class Oddness {

  private static final int ODD = 3;
  private static final int VERY_ODD = 4;
  private static final int CONTEXT = 3;
  private static final String ONE_LETTER_WORDS = "aàáAÀÁeèéêEÈÉÊiìíIÌÍoòóôöOÒÓÔÖuùúUÚyýåÅæÆøØ";

  private final int[] text;
  private final Kind[] kinds;

  private Oddness(String text) {
    this.text = text.codePoints().toArray();
    kinds = new Kind[this.text.length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = Kind.of(this.text[i]);
    }
  }

  /**
   * The oddness of a piece between what stands before and after it.
   *
   * @param outside the scripts of the text around
   */
  static int of(String before, String piece, String after, Scripts outside) {
    String left = before.substring(Math.max(0, before.length() - CONTEXT));
    String right = after.substring(0, Math.min(after.length(), CONTEXT));
    Oddness oddness = new Oddness(left + piece + right);
    int from = (int) left.codePoints().count();
    int to = oddness.text.length - (int) right.codePoints().count();
    int sum = oddness.foreign(from, to, outside);
    for (int at = from; at < to; at++) {
      sum += oddness.single(at) + oddness.pair(at - 1, at);
    }
    return sum + oddness.pair(to - 1, to) + oddness.pair(to, to + 1);
  }

  /** A lone letter of a script that the text does not use. */
  private int foreign(int from, int to, Scripts outside) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    for (int at = from; at < to; at++) {
      if (kinds[at] == Kind.LETTER && !Letters.isUnit(text[at])) {
        letters.merge(Scripts.of(text[at]), 1, Integer::sum);
      }
    }
    int sum = 0;
    for (Map.Entry<UnicodeScript, Integer> each : letters.entrySet()) {
      UnicodeScript script = each.getKey();
      if (script != LATIN && !outside.has(script)) {
        int odd = lone(script, each.getValue());
        sum += outside.has(LATIN) ? odd : Math.min(odd, 2);
      }
    }
    return sum;
  }

  private static int lone(UnicodeScript script, int letters) {
    if (script == GREEK || script == HAN) {
      return letters > 1 ? 0 : script == HAN ? 2 : 1;
    }
    return letters > 2 ? 0 : VERY_ODD;
  }

  private int single(int at) {
    return switch (kinds[at]) {
      case ALIEN -> 4 * ODD;
      case CONTROL -> 2 * ODD;
      case ACCENT -> VERY_ODD;
      case MARK -> mark(at);
      case LETTER -> letter(at);
      default -> 0;
    };
  }

  private int mark(int at) {
    UnicodeScript script = Scripts.of(text[at]);
    if ((!is(at - 1, Kind.LETTER) && !is(at - 1, Kind.MARK)) || script == UnicodeScript.INHERITED) {
      return VERY_ODD;
    }
    return script == Scripts.of(text[at - 1]) ? 0 : 4 * ODD;
  }

  private int letter(int at) {
    int c = text[at];
    int sum = Letters.isRare(c) ? ODD + 2 : 0;
    if (Scripts.of(c) != LATIN) {
      return sum;
    }
    if (c < 0x80) {
      return shouting(at);
    }
    boolean opens = !is(at - 1, Kind.LETTER) && !is(at - 1, Kind.MARK);
    boolean closes = !is(at + 1, Kind.LETTER) && !is(at + 1, Kind.MARK);
    if (opens && closes) {
      sum += ONE_LETTER_WORDS.indexOf(c) >= 0 ? 1 : VERY_ODD;
    }
    if ((opens && (c == 'Ã' || c == 'Ÿ')) || (closes && (c == 'Â' || c == 'Ĺ'))) {
      sum += VERY_ODD;
    }
    return sum + shouting(at);
  }

  /** A small letter after two capitals. */
  private int shouting(int at) {
    boolean capitals = isUpper(at - 1) && isUpper(at - 2);
    boolean ascii = text[at] < 0x80 && at(at - 1) < 0x80;
    return capitals && !ascii && Character.isLowerCase(text[at]) ? ODD : 0;
  }

  private int pair(int at, int next) {
    if (at < 0 || next >= kinds.length) {
      return 0;
    }
    if (kinds[at] == Kind.LETTER && kinds[next] == Kind.LETTER) {
      return Letters.oddness(text[at], text[next]);
    }
    if (kinds[at] == Kind.BOX || kinds[next] == Kind.BOX) {
      return Box.oddness(text[at], kinds[at], text[next], kinds[next]);
    }
    if ((text[at] == 'ƒ' && text[next] >= 0x80) || (isOpeningMark(next) && !mayOpen(at))) {
      return VERY_ODD;
    }
    if (kinds[at] == Kind.LETTER) {
      return afterLetter(at, next);
    }
    if (kinds[next] == Kind.LETTER) {
      return beforeLetter(at, next);
    }
    return between(at, next);
  }

  private boolean isOpeningMark(int at) {
    return text[at] == '¡' || text[at] == '¿';
  }

  private boolean mayOpen(int at) {
    return switch (kinds[at]) {
      case SPACE, OPENING, EITHER, DASH, CLOSING -> true;
      default -> text[at] < 0x80 && !is(at, Kind.LETTER);
    };
  }

  private int afterLetter(int at, int next) {
    int c = text[next];
    return switch (kinds[next]) {
      case OPENING -> c < 0x80 ? 0 : ODD;
      case EITHER -> is(next + 1, Kind.LETTER) ? ODD : 0;
      case CLOSING -> is(next + 1, Kind.LETTER) ? ODD : 0;
      case SYMBOL -> "©®™†".indexOf(c) >= 0 ? 0 : ODD;
      case MATH -> c < 0x80 ? 0 : math(at, next);
      case DASH -> text[at] >= 0x80 && c >= 0x80 && is(next + 1, Kind.LETTER) ? 1 : 0;
      default -> 0;
    };
  }

  private int math(int at, int next) {
    boolean word = is(at - 1, Kind.LETTER) || (text[at] >= 0x80 && Scripts.of(text[at]) != GREEK);
    boolean inside = is(next + 2, Kind.LETTER) && "πΩµ".indexOf(at(next + 1)) < 0;
    return text[next] == '¬' || word || inside ? ODD : 0;
  }

  private int beforeLetter(int at, int next) {
    boolean inside = is(at - 1, Kind.LETTER);
    boolean ascii = text[at] < 0x80;
    boolean plain = text[next] < 0x80 || Scripts.of(text[next]) == GREEK;
    return switch (kinds[at]) {
      case RAISED -> text[at] == '°' && !inside ? 0 : ODD;
      case SYMBOL -> inside || (at(at - 1) >= 0x80 && !is(at - 1, Kind.SPACE)) ? ODD : 1;
      case MATH -> ascii || (plain && !isNegatedUnit(at, next)) ? 0 : ODD;
      case DASH -> ascii || plain || inside ? 0 : 1;
      default -> 0;
    };
  }

  private boolean isNegatedUnit(int at, int next) {
    return text[at] == '¬' && text[next] == 'µ' && is(next + 1, Kind.LETTER);
  }

  private int between(int at, int next) {
    if (text[at] < 0x80 && text[next] < 0x80) {
      return 0;
    }
    if (kinds[next] == Kind.MATH && text[next] == '¬' && is(at, Kind.DIGIT)) {
      return ODD;
    }
    if (text[at] == '√' || text[at] == '¬') {
      return root(at, next);
    }
    if (isSign(at) && isSign(next)) {
      return kinds[at] == kinds[next] && kinds[at] == Kind.MATH ? (isWord(next + 1) ? ODD : 0) : 2;
    }
    if (text[at] == '·' && is(at - 1, Kind.LETTER) && isSign(next)) {
      return ODD;
    }
    boolean quotes = kinds[at] == Kind.OPENING && text[at] >= 0x80;
    return quotes && (is(next, Kind.SPACE) || is(next, Kind.CLOSING)) ? 1 : 0;
  }

  /** What stands behind a root or a negation, which both want an operand. */
  private int root(int at, int next) {
    boolean never = "∂≥≤±≠".indexOf(text[next]) >= 0 || (text[at] == '¬' && text[next] == '∞');
    return switch (kinds[next]) {
      case SYMBOL -> text[next] == '•' ? ODD : VERY_ODD;
      case RAISED, DASH -> ODD;
      case OTHER, OPENING, CLOSING, EITHER -> text[next] < 0x80 ? 0 : ODD;
      case MATH -> never ? VERY_ODD : isWord(next + 1) ? ODD : 0;
      default -> 0;
    };
  }

  /** Three small letters, which no formula has. */
  private boolean isWord(int at) {
    return isSmall(at) && isSmall(at + 1) && isSmall(at + 2);
  }

  private boolean isSmall(int at) {
    return is(at, Kind.LETTER) && Character.isLowerCase(text[at]);
  }

  private boolean isSign(int at) {
    return switch (kinds[at]) {
      case SYMBOL, MATH, RAISED, DASH -> text[at] >= 0x80;
      default -> false;
    };
  }

  private int at(int at) {
    return at >= 0 && at < text.length ? text[at] : 0;
  }

  private boolean is(int at, Kind kind) {
    return at >= 0 && at < kinds.length && kinds[at] == kind;
  }

  private boolean isUpper(int at) {
    return is(at, Kind.LETTER) && Character.isUpperCase(text[at]);
  }
}
