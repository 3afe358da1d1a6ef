package org.errorcatalog.core.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In locales of its own, since it remembers what other tests say. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TranslationMemoryTest {

  @Inject TranslationMemory memory;
  @Inject Concordance concordance;
  @Inject LocaleIndexes indexes;
  @Inject DataSource database;

  private final String from = "en-x-" + UUID.randomUUID().toString().substring(0, 8);
  private final String to = "nl-x-" + UUID.randomUUID().toString().substring(0, 8);
  private final String name = "m" + UUID.randomUUID();

  private Sample sample;
  private long catalog;

  @BeforeEach
  void aCatalog() {
    sample = new Sample(database);
    catalog = sample.catalog(name, from, to);
  }

  @Test
  void remembersTheSameAndSimilarSources() {
    said("1", "The door is not closed.", "De deur is niet dicht.");
    said("2", "The window is not closed.", "Het raam is niet dicht.");
    said("3", "Something quite different.", "Iets heel anders.");

    assertThat(remembered("The door is not closed."))
        .extracting(Remembered::percent, it -> it.first().translation(), it -> it.first().code())
        .containsExactly(
            tuple(100, "De deur is niet dicht.", "1"), tuple(80, "Het raam is niet dicht.", "2"));
  }

  @Test
  void putsApprovedOnesFirstAndLeavesOutWhatIsWrong() {
    long approved = said("1", "The window is not closed.", "Het raam is niet dicht.");
    said("2", "The door is not closed.", "De deur is niet dicht.");
    long wrong = said("3", "The gate is not closed.", "De poort is open.");
    state(approved, "APPROVED");
    state(wrong, "REJECTED");

    assertThat(remembered("The door is not closed."))
        .extracting(it -> it.first().translation())
        .containsExactly("Het raam is niet dicht.", "De deur is niet dicht.");
  }

  @Test
  void namesATranslationOnceHoweverOftenItStands() {
    said("1", "The door is open.", "De deur staat open.");
    state(said("2", "The door is open.", "De deur staat open."), "APPROVED");
    said("3", "The door is open.", "De deur is open.");

    assertThat(remembered("The door is open."))
        .extracting(it -> it.first().translation(), it -> it.first().code(), Remembered::times)
        .containsExactly(tuple("De deur staat open.", "2", 2), tuple("De deur is open.", "3", 1));
  }

  @Test
  void remembersWordingsForDescriptionsAndNotWhatOneSaysItself() {
    long action = sample.action(catalog);
    sample.wording(catalog, action, from, "Close the door.");
    sample.wording(catalog, action, to, "Sluit de deur.");
    long entry = sample.entry(catalog, "1", List.of(action));
    sample.text(catalog, entry, from, "Close the door!");
    sample.text(catalog, entry, to, "Doe de deur dicht!");
    Source own = new Source(UnitKind.TEXT, entry, "Close the door!", from, to);

    assertThat(memory.of(own))
        .extracting(Remembered::percent, it -> it.first().kind(), it -> it.first().code())
        .containsExactly(tuple(99, UnitKind.WORDING, "1"));
  }

  @Test
  void learnsOfWhatIsSaidLater() {
    said("1", "The door is not closed.", "De deur is niet dicht.");
    assertThat(remembered("The gate is not closed.")).hasSize(1);

    long later = said("2", "The gate is not locked.", "De poort is niet op slot.");
    sample.insert(
        "update text set markdown = 'Gone.' where markdown = 'The door is not closed.'"
            + " and locale = ? returning id",
        from);
    indexes.refresh(from);

    assertThat(later).isPositive();
    await()
        .untilAsserted(
            () ->
                assertThat(remembered("The gate is not closed."))
                    .extracting(it -> it.first().translation())
                    .containsExactly("De poort is niet op slot."));
  }

  @Test
  void findsAPhraseOnEitherSide() {
    said("1", "The sign-in was stopped.", "De aanmelding is gestopt.");
    said("2", "Nobody is here.", "Niemand heeft zich aangemeld.");

    assertThat(found("SIGN-IN")).extracting(Pair::code).containsExactly("1");
    assertThat(found("aange")).extracting(Pair::code).containsExactly("2");
    assertThat(found("aan")).extracting(Pair::code).containsExactlyInAnyOrder("1", "2");
    assertThat(found("in was sto")).extracting(Pair::code).containsExactly("1");
    assertThat(found("was in")).isEmpty();
    assertThat(found("  ")).isEmpty();
  }

  private long said(String code, String source, String translation) {
    long entry = sample.entry(catalog, code);
    sample.text(catalog, entry, from, source);
    return sample.text(catalog, entry, to, translation);
  }

  private void state(long text, String state) {
    sample.insert("update text set state = ? where id = ? returning id", state, text);
  }

  private List<Remembered> remembered(String source) {
    return memory.of(new Source(UnitKind.TEXT, 0, source, from, to));
  }

  private List<Pair> found(String phrase) {
    return concordance.of(new Phrase(phrase), from, to);
  }
}
