package org.errorcatalog.ingest.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class SentencesPropertyTest {

  @Property
  void takesForOneSentenceOnlyWhatIcuDoesNotDivide(
      @ForAll("lines") String line, @ForAll("locales") String locale) {
    BreakIterator places = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(locale));
    places.setText(line);

    if (Sentences.isOne(line)) {
      assertThat(places.next()).isEqualTo(line.length());
    }
  }

  @Provide
  Arbitrary<String> locales() {
    return Arbitraries.of("de-DE", "el-GR", "en-US", "fi-FI", "fr-FR", "ja-JP", "ru-RU", "zh-CN");
  }

  /** Few marks among many words, since with more no line is one sentence. */
  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> words =
        Arbitraries.of("a", "Ab", "7", "д", "Ж", "カ", "字", "é", "%", "*", " ", "x", "(", ",", "-");
    Arbitrary<String> marks =
        Arbitraries.of(".", "!", "?", "。", "！", "．", ";", "…", "\u0085", "\u2028", "\ud83d\ude00");
    Arbitrary<String> ends = Arbitraries.of(".", ".)", "!", "。", "?\"", ". ", ".\n", "' \n", "");
    Arbitrary<String> inside = Arbitraries.frequencyOf(Tuple.of(9, words), Tuple.of(1, marks));
    return inside
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> String.join("", parts))
        .flatMap(line -> ends.map(line::concat));
  }
}
