package org.errorcatalog.core.characters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.errorcatalog.core.Corpus;
import org.junit.jupiter.api.Test;

/** Text that is not damaged is not touched. */
class CleanTextTest {

  private static final String FOUNDING = "entra-sign-in/nl-nl";

  @Property(tries = 20_000, seed = "42")
  void leavesSentencesAlone(@ForAll("sentences") String sentence) {
    assertThat(Mojibake.mend(sentence).mends()).isEmpty();
  }

  @Property(tries = 5_000, seed = "42")
  void leavesTypographyAlone(@ForAll("quotations") String quotation) {
    assertThat(Mojibake.mend(quotation).mends()).isEmpty();
  }

  @Property(tries = 5_000, seed = "42")
  void leavesFormulasAlone(@ForAll("formulas") String formula) {
    assertThat(Mojibake.mend(formula).mends()).isEmpty();
  }

  @Property(tries = 2_000, seed = "42")
  void mendsNothingTwice(@ForAll("sentences") String sentence) {
    String mended = Mojibake.mend(Garbler.garble(sentence, "windows-1252")).text();

    assertThat(Mojibake.mend(mended).mends()).isEmpty();
  }

  @Test
  void mendsTheFoundingPageInThirteenPlaces() {
    List<Mend> mends =
        lines(Corpus.path(FOUNDING)).flatMap(line -> Mojibake.mend(line).mends().stream()).toList();

    assertThat(mends).hasSize(13);
  }

  @Test
  void leavesEveryOtherPageAlone() {
    try (Stream<Path> folders = Files.list(Corpus.path(""))) {
      Stream<String> lines =
          folders
              .filter(Files::isDirectory)
              .filter(folder -> !folder.endsWith("truth"))
              .flatMap(CleanTextTest::lines);

      assertThat(lines.flatMap(line -> Mojibake.mend(line).mends().stream())).hasSize(13);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream().flatMap(CleanTextTest::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> read(Path page) {
    try {
      return Files.readString(page).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(Garbler.CLEAN)
        .flatMap(text -> word(text).list().ofMinSize(1).ofMaxSize(6))
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> quotations() {
    Arbitrary<String> pairs =
        Arbitraries.of(
            "„%s“",
            "“%s”",
            "«%s»",
            "»%s«",
            "‘%s’",
            "‚%s‘",
            "«\u00A0%s\u00A0»",
            "%s…",
            "%s—%s",
            "– %s",
            "%s™",
            "%s®",
            "(%s)…",
            "• %s",
            "%s²",
            "¿%s?",
            "%s\u00A0: 5",
            "„%s“ – „%s“…");
    return Combinators.combine(pairs, sentences()).as((pair, text) -> pair.replace("%s", text));
  }

  @Provide
  Arbitrary<String> formulas() {
    Arbitrary<String> operands = Arbitraries.of("x", "2", "π", "10", "Σ", "Ω", "n", "(a+b)", "µ");
    Arbitrary<String> operators =
        Arbitraries.of(
            "√", " ≈ ", " ≤ ", "²", "³", "±", " × ", " ÷ ", " ∞ ", "·", " → ", "°", "/√", "½ ",
            " ¬");
    return Combinators.combine(operands, operators)
        .as((operand, operator) -> operand + operator)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> word(String text) {
    return Combinators.combine(Arbitraries.of(text.split(" ")), Arbitraries.of(true, false))
        .as((word, shout) -> shout ? word.toUpperCase(Locale.ROOT) : word);
  }
}
