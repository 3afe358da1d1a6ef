package org.errorcatalog.core.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of a text that is long enough for its language to show.
 *
 * @param weight its letters; a character that writes a syllable or a word counts as several
 * @param script the one that tells the language; kana stand for all of Japanese
 */
record Stretch(String text, int weight, UnicodeScript script) {

  /** Fewer letters tell nothing for certain. */
  static final int LEAST = 100;

  private static final int ENOUGH = 200;
  private static final int MOST = 300;
  private static final int WEIGHT_OF_SYLLABLE = 3;

  /** The stretches of a text, cut between words where there are blanks; what is short is left. */
  static List<Stretch> of(String text) {
    List<Stretch> stretches = new ArrayList<>();
    Letters letters = new Letters();
    int start = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      boolean between = !Character.isLetter(character) && letters.total >= ENOUGH;
      if (between || letters.total >= MOST) {
        letters.stretch(text.substring(start, at)).ifPresent(stretches::add);
        letters = new Letters();
        start = at;
      }
      letters.add(character);
    }
    letters.stretch(text.substring(start)).ifPresent(stretches::add);
    return stretches;
  }

  /** The letters of a stretch by their scripts. */
  private static final class Letters {

    private final Map<UnicodeScript, Integer> weights = new EnumMap<>(UnicodeScript.class);
    private int total;

    void add(int character) {
      if (Character.isLetter(character)) {
        UnicodeScript script = LanguageDetection.scriptOf(character);
        boolean alphabetic =
            script != UnicodeScript.HAN
                && script != UnicodeScript.HIRAGANA
                && script != UnicodeScript.HANGUL;
        int weight = alphabetic ? 1 : WEIGHT_OF_SYLLABLE;
        weights.merge(script, weight, Integer::sum);
        total += weight;
      }
    }

    Optional<Stretch> stretch(String text) {
      return total < LEAST ? Optional.empty() : Optional.of(new Stretch(text, total, script()));
    }

    /**
     * Latin letters are in texts of every language, for names and identifiers, and Chinese
     * characters in Japanese and Korean ones: others tell more, even where they are fewer.
     */
    private UnicodeScript script() {
      int latin = weight(UnicodeScript.LATIN);
      if ((total - latin) * 5 < total) {
        return UnicodeScript.LATIN;
      }
      int han = weight(UnicodeScript.HAN);
      return weights.keySet().stream()
          .filter(each -> each != UnicodeScript.LATIN && each != UnicodeScript.HAN)
          .filter(each -> weight(each) * 10 >= han)
          .max((one, other) -> Integer.compare(weight(one), weight(other)))
          .orElse(UnicodeScript.HAN);
    }

    private int weight(UnicodeScript script) {
      return weights.getOrDefault(script, 0);
    }
  }
}
