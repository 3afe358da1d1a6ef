package org.errorcatalog.core.characters;

import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.LATIN;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What is odd about letters: that they are rare, or that no language has them side by side. */
final class Letters {

  private static final int ODD = 3;
  private static final int VERY_ODD = 4;
  private static final String VOWELS = "ÀÁÂÃÄÅÆÈÉÊËÌÍÎÏÒÓÔÕÖÙÚÛÜàáâãäåæèéêëìíîïòóôõöøùúûüÿ";
  private static final String LONERS = "ÃÂÅĂĹâ";
  private static final String STRANGERS = "ŒœŠšŽžŸŚŤŹśťźŁłĄąĽľŻż";
  private static final String FAR_STRANGERS = "ŚŤŹśťźŁłĄąĽľŻż";
  private static final String GRAVE = "àèìòùÀÈÌÒÙ";
  private static final String UNITS = "µΩΔ";

  private Letters() {}

  /** Greek letters that stand for a unit in text of any script. */
  static boolean isUnit(int c) {
    return UNITS.indexOf(c) >= 0;
  }

  /**
   * What speaks for a piece that it is all of one script, beyond its first letter: characters that
   * stand side by side by right hardly ever happen to make a word of another script.
   */
  static int harmony(String piece) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    int letters = 0;
    for (int c : piece.codePoints().filter(Character::isLetter).toArray()) {
      scripts.add(Scripts.of(c));
      letters += isRare(c) ? -2 : 1;
    }
    boolean one = scripts.size() == 1 && !scripts.contains(LATIN) && !scripts.contains(HAN);
    return one && letters > 1 ? VERY_ODD + Math.min(2, letters - 2) : 0;
  }

  /** Whether hardly any language uses the letter. */
  static boolean isRare(int c) {
    return switch (UnicodeScript.of(c)) {
      case LATIN -> c > 0x17F && "ƠơƯưȘșȚțə".indexOf(c) < 0 && (c < 0x1E00 || c > 0x1EFF);
      case GREEK -> c > 0x3CE;
      case CYRILLIC ->
          c == 0x400
              || c == 0x40D
              || c == 0x450
              || c == 0x45D
              || (c > 0x45F && c != 0x490 && c != 0x491);
      case HAN -> (c >= 0x3400 && c < 0x4E00) || c > 0xFFFF;
      default -> false;
    };
  }

  /** How odd it is that two letters stand side by side. */
  static int oddness(int a, int b) {
    UnicodeScript script = Scripts.of(a);
    if (script != Scripts.of(b)) {
      return mixed(a, b);
    }
    if (script == HAN) {
      return 0;
    }
    int sum = Character.isLowerCase(a) && Character.isUpperCase(b) && b >= 0x80 ? VERY_ODD : 0;
    return sum + (areStrangers(a, b) ? VERY_ODD : 0) + vowels(a, b);
  }

  /** Letters that no language has side by side. */
  private static boolean areStrangers(int a, int b) {
    return (LONERS.indexOf(a) >= 0 && STRANGERS.indexOf(b) >= 0)
        || (a == 'Ä' && FAR_STRANGERS.indexOf(b) >= 0)
        || (a == 'Ĺ' && b >= 0x80)
        || (a >= 0x80 && "ŒœŸ".indexOf(b) >= 0);
  }

  private static int vowels(int a, int b) {
    if (VOWELS.indexOf(a) < 0 || VOWELS.indexOf(b) < 0 || !Character.isLowerCase(b)) {
      return 0;
    }
    boolean grave = a != b && (GRAVE.indexOf(a) >= 0 || GRAVE.indexOf(b) >= 0);
    return grave || Character.isUpperCase(a) ? ODD : 1;
  }

  private static int mixed(int a, int b) {
    boolean ascii = a < 0x80 || b < 0x80;
    if (Scripts.of(a) == HAN || Scripts.of(b) == HAN) {
      return ascii ? 1 : VERY_ODD;
    }
    boolean unit = isUnit(a) || isUnit(b);
    boolean greek = Scripts.of(a) == GREEK || Scripts.of(b) == GREEK;
    return ascii && unit ? 1 : ascii && greek ? ODD : 2 * ODD;
  }
}
