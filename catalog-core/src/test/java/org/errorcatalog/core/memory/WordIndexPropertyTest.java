package org.errorcatalog.core.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.errorcatalog.core.text.UnitKind;

/** What is found by words, beside what is found by looking at each text. */
class WordIndexPropertyTest {

  private static final int ALL = 1_000;

  @Property(tries = 300)
  void missesNoTextThatIsSimilar(@ForAll("texts") List<String> texts, @ForAll("text") String text) {
    Similarity similarity = new Similarity(text);

    List<UnitRef> found = new SimilarTexts(index(texts)).of(similarity, ALL);

    for (int i = 0; i < texts.size(); i++) {
      List<String> theirs = Similarity.words(texts.get(i));
      boolean related =
          similarity.words().stream().filter(Similarity::tells).anyMatch(theirs::contains);
      if (related && similarity.percentOf(texts.get(i)) >= Similarity.LEAST) {
        assertThat(found).as(texts.get(i)).contains(unit(i));
      }
    }
  }

  @Property(tries = 300)
  void missesNoTextWithThePhrase(@ForAll("texts") List<String> texts, @ForAll("text") String text) {
    for (int from = 0; from < text.length(); from += 3) {
      Phrase phrase = new Phrase(text.substring(from, Math.min(text.length(), from + 12)));

      List<UnitRef> found = new PhraseTexts(index(texts)).of(phrase.words());

      for (int i = 0; i < texts.size(); i++) {
        if (!TermWords.of(phrase.words()).isEmpty() && phrase.isIn(texts.get(i))) {
          assertThat(found).as("%s in %s", phrase, texts.get(i)).contains(unit(i));
        }
      }
    }
  }

  @Property(tries = 300)
  void isTheSameHoweverItWasFilled(
      @ForAll("texts") List<String> before,
      @ForAll("texts") List<String> after,
      @ForAll("text") String text) {
    WordIndex changed = index(before).with(numbered(after));
    Map<UnitRef, String> all = numbered(before);
    all.putAll(numbered(after));

    Similarity similarity = new Similarity(text);

    assertThat(new SimilarTexts(changed).of(similarity, ALL))
        .containsExactlyInAnyOrderElementsOf(
            new SimilarTexts(WordIndex.EMPTY.with(all)).of(similarity, ALL));
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.of("the", "user", "users", "sign-in", "Token", "%d", "7", "é", "用", "is")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return text().list().ofMinSize(1).ofMaxSize(20);
  }

  private static WordIndex index(List<String> texts) {
    return WordIndex.EMPTY.with(numbered(texts));
  }

  private static Map<UnitRef, String> numbered(List<String> texts) {
    Map<UnitRef, String> numbered = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      numbered.put(unit(i), texts.get(i));
    }
    return numbered;
  }

  private static UnitRef unit(int number) {
    return new UnitRef(UnitKind.TEXT, number);
  }
}
