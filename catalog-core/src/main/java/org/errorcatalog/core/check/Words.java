package org.errorcatalog.core.check;

import com.ibm.icu.util.ULocale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a text's words tells about it, in any language. */
final class Words {

  /** What stands between blanks, as names, paths and identifiers do. */
  private static final Pattern TOKEN = Pattern.compile("[^\\s\u00A0\u202F]++");

  /** A word among the marks around it. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{P}\u2060]*+([\\p{L}\\p{M}]++(?:['’\\-][\\p{L}\\p{M}]++){0,3})[\\p{P}\u2060]*+");

  /** So many words are no name and no accident. */
  static final int FEW = 3;

  private static final int LETTERS_OF_WORD = 4;

  private Words() {}

  /**
   * How many words somebody would translate. Names, abbreviations and identifiers are written with
   * capitals, so that it takes small letters to be a word; a capital is one at the beginning, if
   * small words follow. Letters that are neither count as words by their number.
   */
  static int toTranslate(Prose prose) {
    int words = 0;
    boolean beginning = false;
    boolean first = true;
    Matcher token = TOKEN.matcher(prose.characters());
    while (token.find()) {
      Matcher word = WORD.matcher(token.group());
      if (word.matches()) {
        beginning |= first && isCapitalized(word.group(1));
        words += weight(word.group(1));
      }
      first = false;
    }
    return words > 0 && beginning ? words + 1 : words;
  }

  private static int weight(String word) {
    int letters = word.codePointCount(0, word.length());
    if (letters < 2 || word.codePoints().anyMatch(Character::isUpperCase)) {
      return 0;
    }
    boolean cased = Character.isLowerCase(word.codePointAt(0));
    return cased ? 1 : 1 + letters / LETTERS_OF_WORD;
  }

  private static boolean isCapitalized(String word) {
    int rest = word.offsetByCodePoints(0, 1);
    return rest < word.length()
        && Character.isUpperCase(word.codePointAt(0))
        && word.substring(rest).codePoints().noneMatch(Character::isUpperCase);
  }

  /** The language of a locale, without script and region. */
  static String language(String locale) {
    return ULocale.forLanguageTag(locale).getLanguage();
  }
}
