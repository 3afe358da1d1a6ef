package org.errorcatalog.core.characters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of what was garbled comes back, in each of the ways in which text gets garbled. */
class RestorationTest {

  private static final double GOAL = 0.99;
  private static final List<String> PLAIN =
      List.of("The user of this tenant must sign in again before the token expires".split(" "));

  private final Random random = new Random(42);
  private long garbled;
  private long restored;

  @ParameterizedTest
  @MethodSource("charsets")
  void restoresWholeTexts(String charset) {
    for (String clean : Garbler.CLEAN) {
      List<String> words = List.of(clean.split(" "));
      List<String> mended = List.of(mend(Garbler.garble(clean, charset)).split(" "));
      assertThat(mended).hasSameSizeAs(words);
      for (int i = 0; i < words.size(); i++) {
        count(words.get(i), mended.get(i));
      }
    }
    assertRestored(GOAL);
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void restoresWordsInPlainText(String charset) {
    words().stream()
        .filter(RestorationTest::isLong)
        .forEach(word -> countInPlainText(word, charset));
    assertRestored(GOAL);
  }

  /** A word of one or two letters may well stand there as it is, and then stays. */
  @ParameterizedTest
  @MethodSource("charsets")
  void restoresMostWhereShortWordsStandAlone(String charset) {
    words().forEach(word -> countInPlainText(word, charset));
    assertRestored(0.97);
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void restoresSingleCharactersInPlainWords(String charset) {
    for (String word : words()) {
      if (Garbler.damageable(word) == 1 && word.length() > 3) {
        count(word, mend(Garbler.garble(word, charset)));
      }
    }
    assertRestored(0.95);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"windows-1252", "x-MacRoman", "windows-1250", "windows-1251", "ISO-8859-1"})
  void restoresWhatWasGarbledTwice(String charset) {
    for (String word : words()) {
      String twice = Garbler.garble(Garbler.garble(word, charset), charset);
      count(word, middle(mend("again " + twice + " before"), "again ", " before"));
    }
    assertRestored(0.97);
  }

  static List<String> charsets() {
    return List.of(
        "windows-1252", "x-MacRoman", "windows-1250", "windows-1251", "IBM437", "ISO-8859-1");
  }

  private void countInPlainText(String word, String charset) {
    String before = plain() + " " + plain() + " ";
    String after = " " + plain();
    count(word, middle(mend(before + Garbler.garble(word, charset) + after), before, after));
  }

  private static boolean isLong(String word) {
    return word.codePoints().filter(Character::isLetter).count() > 2;
  }

  private static String mend(String text) {
    return Mojibake.mend(text).text();
  }

  private static List<String> words() {
    return Garbler.CLEAN.stream()
        .flatMap(text -> List.of(text.split(" ")).stream())
        .filter(word -> Garbler.damageable(word) > 0)
        .toList();
  }

  private String plain() {
    return PLAIN.get(random.nextInt(PLAIN.size()));
  }

  private static String middle(String text, String before, String after) {
    assertThat(text).startsWith(before).endsWith(after);
    return text.substring(before.length(), text.length() - after.length());
  }

  private void count(String word, String mended) {
    garbled += Garbler.damageable(word);
    restored += word.equals(mended) ? Garbler.damageable(word) : 0;
  }

  private void assertRestored(double goal) {
    assertThat((double) restored / garbled)
        .as("restored of %d characters", garbled)
        .isGreaterThanOrEqualTo(goal);
  }
}
