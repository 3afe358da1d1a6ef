package org.errorcatalog.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.errorcatalog.ingest.report.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SingleErrorPageTest {

  private static final String DUTCH =
      """
      # <a name="acme_4711"></a>ACME_4711
       [!INCLUDE [Acme](../includes/acme.md)]

      ## <a name="details"></a>Details

      | kenmerk | waarde |
      | :------ | :----- |
      |Product|[!INCLUDE[acme](../includes/acme.md)]|
      |Gebeurtenis-id|4711|
      |Bron|ACME|
      |Onderdeel|Opslag|
      |Symbolische naam|ST_DISK_FULL|
      |Bericht|Schijf %d is vol.|

      ## <a name="explanation"></a>Uitleg
      De schijf heeft geen ruimte meer.

      |Stand|Betekenis|
      |---|---|
      |101|Bijna vol|
      |102|Helemaal vol|
      |103|Kapot|

      ## <a name="possible-causes"></a>Mogelijke oorzaken
      Te veel foto's.

      ## <a name="user-action"></a>Wat u doet
      Gooi wat weg.

      ### <a name="bigger-disk"></a>Grotere schijf
      Koop er een.

      ## <a name="internal"></a>Intern

      ## <a name="more-information"></a>Meer
      Schijven zijn rond.

      ## <a name="see-also"></a>Zie ook
      Lees ook [het boek](book.md).
      """;

  /** A language nobody speaks, on a page without anchors. */
  private static final String ZORKISH =
      """
      # ZORK_0815

      | Flim | Flam |
      |---|---|
      |Blorp|Zork|
      |Gnarf|815|
      |Vumm|ZORK|
      |Snee||
      |Mip|Klonk zup dreeb.|

      ## Wozu

      Blim blam blum.

      ## Tunu

      Dreeb klonk.

      ## Linku

      - [Blim](blim.md)
      - [Blam](blam.md)
      """;

  @Test
  void readsWhatThePageSaysOfItsError() {
    assertThat(read("acme-4711-error.md", DUTCH))
        .contains(
            new SingleError(
                19,
                "4711",
                "ST_DISK_FULL",
                "Schijf %d is vol.",
                new Passage(
                    26,
                    List.of(
                        "De schijf heeft geen ruimte meer.",
                        "",
                        "|Stand|Betekenis|",
                        "|---|---|",
                        "|101|Bijna vol|",
                        "|102|Helemaal vol|",
                        "|103|Kapot|",
                        "",
                        "## <a name=\"possible-causes\"></a>Mogelijke oorzaken",
                        "Te veel foto's.",
                        "",
                        "## <a name=\"more-information\"></a>Meer",
                        "Schijven zijn rond.")),
                new Passage(
                    38,
                    List.of(
                        "Gooi wat weg.",
                        "",
                        "### <a name=\"bigger-disk\"></a>Grotere schijf",
                        "Koop er een.")),
                List.of()));
  }

  @Test
  void readsAnUnknownLanguageByShape() {
    assertThat(read("zork-815.md", ZORKISH))
        .contains(
            new SingleError(
                16,
                "815",
                null,
                "Klonk zup dreeb.",
                new Passage(23, List.of("Blim blam blum.")),
                new Passage(27, List.of("Dreeb klonk.")),
                List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "acme-4711-error.md, 4171, 4711, 0.9",
    "acme-4711-error.md, 99, 4711, 0.75",
    "acme-4711-error.md, 4.711, 4711, 0.95",
    "acme-4711-error.md, 4 711, 4711, 0.95",
    "acme-4711-error.md, -4711, 4711, 0.95",
    "acme-4711-error.md, unknown, 4711, 0.75",
    "error.md, 4.711, 4711, 0.95"
  })
  void repairsTheCodeByHeadingAndFileName(
      String file, String cell, String code, double confidence) {
    SingleError error = read(file, withCode(cell)).orElseThrow();

    assertThat(error.codeCell()).isEqualTo(code);
    assertThat(error.isDecided()).isTrue();
    Finding finding = error.findings().get(0);
    assertThat(error.findings()).hasSize(1);
    assertThat(finding.name()).isEqualTo(FindingName.CODE_REPAIRED);
    assertThat(finding.level()).isEqualTo(Level.WARNING);
    assertThat(finding.line()).isEqualTo(19);
    assertThat(finding.before()).isEqualTo(cell);
    assertThat(finding.after()).isEqualTo(code);
    assertThat(finding.confidence()).isEqualTo(confidence);
  }

  @Test
  void repairsACodeThatIsMissing() {
    SingleError error = read("acme-4711-error.md", withCode("")).orElseThrow();

    assertThat(error.codeCell()).isEqualTo("4711");
    assertThat(error.findings()).extracting(Finding::before).containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(strings = {"acme-11-error.md", "acme-neg4711.md", "start.md"})
  void believesTheCellWhereOnlyTheFileNameDiffers(String file) {
    assertThat(read(file, DUTCH).orElseThrow().findings()).isEmpty();
  }

  @Test
  void believesTheCellWhereOnlyTheHeadingDiffers() {
    SingleError error = read("acme-5-error.md", withCode("5")).orElseThrow();

    assertThat(error.codeCell()).isEqualTo("5");
    assertThat(error.findings()).isEmpty();
  }

  @Test
  void believesNegativeCodes() {
    String page = withCode("-1").replace("ACME_4711", "ACME_-1");

    assertThat(read("acme-1-error.md", page).orElseThrow().codeCell()).isEqualTo("-1");
    assertThat(read("acme-1-error.md", page).orElseThrow().findings()).isEmpty();
  }

  @Test
  void keepsAnErrorWhoseCodeNobodyKnows() {
    SingleError error = read("acme-5-error.md", withCode("99")).orElseThrow();

    assertThat(error.codeCell()).isEqualTo("99");
    assertThat(error.isDecided()).isFalse();
    assertThat(error.messageRaw()).isEqualTo("Schijf %d is vol.");
    assertThat(error.findings())
        .containsExactly(
            Finding.of(
                    FindingName.CODE_UNDECIDED,
                    "the code differs from the page's heading and its file's name")
                .line(19)
                .mended("99", null));
  }

  @Test
  void leavesSeveralCodesToTheReaderOfCells() {
    SingleError error = read("acme-4711-error.md", withCode("4711, 4712")).orElseThrow();

    assertThat(error.codeCell()).isEqualTo("4711, 4712");
    assertThat(error.findings()).isEmpty();
  }

  @Test
  void readsNamesAsCodes() {
    String page = withCode("acmeDiskFull").replace("ACME_4711", "acmeDiskFull: full");

    assertThat(read("disk-full.md", page).orElseThrow().codeCell()).isEqualTo("acmeDiskFull");
  }

  @Test
  void takesTheTitleWhereThePageHasNoHeading() {
    String page = DUTCH.replace("# <a name=\"acme_4711\"></a>ACME_4711", "");
    FrontMatter says = new FrontMatter(Map.of("title", "ACME_4711 | Acme"));

    assertThat(SingleErrorPage.read(says, "x.md", Outline.of(page, 1)).orElseThrow().findings())
        .isEmpty();
  }

  @Test
  void keepsPipesInTheMessage() {
    String page = DUTCH.replace("|Schijf %d is vol.|", "|Schijf a|b is vol.|");

    assertThat(read("acme-4711.md", page).orElseThrow().messageRaw())
        .isEqualTo("Schijf a|b is vol.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NA", "N/A", ""})
  void knowsWhenThereIsNoSymbolicName(String cell) {
    String page = DUTCH.replace("ST_DISK_FULL", cell);

    assertThat(read("acme-4711.md", page).orElseThrow().symbolicName()).isNull();
  }

  @Test
  void ignoresHeadingsInFencedCode() {
    String page = DUTCH.replace("Gooi wat weg.", "```\n## <a name=\"explanation\"></a>X\n```");

    assertThat(read("acme-4711.md", page).orElseThrow().action().lines())
        .startsWith("```", "## <a name=\"explanation\"></a>X", "```");
  }

  @Test
  void takesATableOfSettingsForNoError() {
    String page =
        """
        # Open port 1433

        |Setting|Value|
        |---|---|
        |Port|1433|
        |Protocol|TCP|
        |Purpose|Lets clients in from everywhere|

        ## Next
        Close it again.

        ## Later
        Open it.
        """;

    assertThat(read("open-port-1433.md", page)).isEmpty();
  }

  @Test
  void takesAPageOfSeveralErrorsForNoSingleOne() {
    String table = DUTCH.substring(DUTCH.indexOf("| kenmerk"), DUTCH.indexOf("## <a name=\"expl"));

    assertThat(read("acme-4711.md", DUTCH + "\n" + table.replace("4711", "4712"))).isEmpty();
  }

  @Property(tries = 300)
  void neverFails(@ForAll("pages") String page, @ForAll String path) {
    Optional<SingleError> error = read(path, page);

    assertThat(error.map(SingleError::codeCell).orElse("")).isNotNull();
  }

  @Property(tries = 300)
  void losesNoErrorToALineThatIsCut(@ForAll("cuts") int at) {
    List<String> lines = DUTCH.lines().toList();
    String page = String.join("\n", lines.subList(0, at)) + "\n" + rest(lines, at + 1);

    assertThat(read("acme-4711.md", page).map(SingleError::codeCell)).contains("4711");
  }

  @Provide
  Arbitrary<Integer> cuts() {
    return Arbitraries.integers()
        .between(0, (int) DUTCH.lines().count() - 1)
        .filter(at -> at != 5 && at != 6);
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> line =
        Arbitraries.oneOf(
            Arbitraries.of(DUTCH.lines().toList()),
            Arbitraries.of(ZORKISH.lines().toList()),
            Arbitraries.of("```", "~~~", "||", "|", "#", "> |-|-|", "|-|-|", "- ", "-", "\\|"),
            Arbitraries.strings().ofMaxLength(12));
    return line.list().ofMaxSize(40).map(lines -> String.join("\n", lines));
  }

  private static String rest(List<String> lines, int from) {
    return String.join("\n", lines.subList(Math.min(from, lines.size()), lines.size()));
  }

  private static String withCode(String cell) {
    return DUTCH.replace("|4711|", "|" + cell + "|");
  }

  private static Optional<SingleError> read(String path, String page) {
    return SingleErrorPage.read(FrontMatter.NONE, "nl/" + path, Outline.of(page, 11));
  }
}
