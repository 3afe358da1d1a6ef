package org.errorcatalog.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedErrorsTest {

  private static final String HEADINGS =
      """
      # <a name="zup"></a>Zup

      Blim.

      ## <a name="400-flum"></a>400 Flum
      Blam blum.

      - Klonk
        - Zip

      ### 999 Dreeb
      Mip.

      ## 401
      Blorp.

      ## **0x80070005** - Gnarf

      ## See also
      [Blim](blim.md)
      """;

  private static final String ITEMS =
      """
      # Bestellungen

      Der Dienst meldet:

      * **ORDER_NOT_FOUND** - Die Bestellung gibt es nicht.
        Vielleicht wurde sie gelöscht.

        * Prüfen Sie die Nummer.
      * `ORDER_EXPIRED` Die Bestellung ist zu alt.
      * **ORDER_LOCKED:** Jemand anders arbeitet daran.

      Mehr ist nicht bekannt.
      """;

  @Test
  void readsCodesInHeadings() {
    assertThat(read(HEADINGS, 1))
        .containsExactly(
            new ListedError(
                5,
                "400",
                List.of(
                    "Flum", "Blam blum.", "", "- Klonk", "  - Zip", "", "### 999 Dreeb", "Mip.")),
            new ListedError(14, "401", List.of("Blorp.")),
            new ListedError(17, "0x80070005", List.of("Gnarf")));
  }

  @Test
  void readsCodesInListItems() {
    assertThat(read(ITEMS, 11))
        .containsExactly(
            new ListedError(
                15,
                "ORDER_NOT_FOUND",
                List.of(
                    "Die Bestellung gibt es nicht.",
                    "Vielleicht wurde sie gelöscht.",
                    "",
                    "* Prüfen Sie die Nummer.")),
            new ListedError(19, "ORDER_EXPIRED", List.of("Die Bestellung ist zu alt.")),
            new ListedError(20, "ORDER_LOCKED", List.of("Jemand anders arbeitet daran.")));
  }

  @Test
  void readsNumbersWhereAnAnchorSpeaksOfErrors() {
    String list = "- 1001: een\n- 1002: twee\n- [1003](c.md) - drie\n\n";
    String prose = "Een regel.\n".repeat(9);

    assertThat(read("# <a name=\"error-codes\"></a>Fouten\n" + list + prose, 1))
        .containsExactly(
            new ListedError(2, "1001", List.of("een")),
            new ListedError(3, "1002", List.of("twee")),
            new ListedError(4, "1003", List.of("drie")));
    assertThat(read("# <a name=\"ports\"></a>Poorten\n" + list + prose, 1)).isEmpty();
  }

  @Test
  void readsNumbersWhereThePageIsLittleElse() {
    assertThat(read("# Zup\n- 1001: blim\n- 1002: blam\n- 1003: blum\n", 1))
        .extracting(ListedError::codeCell)
        .containsExactly("1001", "1002", "1003");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## 2019\na\n## 2020\nb\n## 2021\nc\n",
        "## 1803 notes\na\n## 1809 notes\nb\n## 1903 notes\nc\n",
        "## 1. Open\na\n## 2. Turn\nb\n## 3. Close\nc\n",
        "## 2019-05-01\na\n## 2019-06-01\nb\n## 2019-07-01\nc\n",
        "## 10.0.100\na\n## 10.0.200\nb\n## 10.0.300\nc\n",
        "## 400 a\nb\n## 401 c\nd\n",
        "## 400\n## 401\n## 402\n",
        "## 400 a\nb\n## 400 a\nb\n## 400 a\nb\n",
        "## 400 a\nb\n## 401 a\nb\n## 402 a\nb\n## Pears\n## Apples\n## Plums\n",
        "## MAX_SIZE\na\n## MIN_SIZE\nb\n## LOG_LEVEL\nc\n",
        "- `JAVA_HOME`: a\n- `JAVA_OPTS`: b\n- `CLASS_PATH`: c\n\nx\ny\nz\nx\ny\nz\n",
        "- 100 apples\n- 200 pears\n- 300 plums\n",
        "```\n## 400 a\n## 401 b\n## 402 c\n```\n",
      })
  void takesOtherPagesForNone(String page) {
    assertThat(read(page, 1)).isEmpty();
  }

  @Test
  void leavesPagesWithATableOfCodesAlone() {
    String table = "\n|a|b|\n|-|-|\n|x|1001|\n|y|1002|\n|z|1003|\n";

    assertThat(read(HEADINGS + table, 1)).isEmpty();
  }

  @Property(tries = 300)
  void neverFails(@ForAll("pages") String page) {
    assertThat(read(page, 1))
        .allSatisfy(
            error -> {
              assertThat(error.codeCell()).isNotEmpty();
              assertThat(page.lines().toList().get(error.line() - 1)).contains(error.codeCell());
            });
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> line =
        Arbitraries.oneOf(
            Arbitraries.of(HEADINGS.lines().toList()),
            Arbitraries.of(ITEMS.lines().toList()),
            Arbitraries.of("- **", "- [400", "- [400](", "## [401](x)", "- 402:", "\t- 403", "- -"),
            Arbitraries.of("## `404` x", "- 405 - x", "```", "|-|-|", "|406|x|", "##", "- 1001"),
            Arbitraries.strings().ofMaxLength(12));
    return line.list().ofMaxSize(40).map(lines -> String.join("\n", lines));
  }

  private static List<ListedError> read(String body, int firstLine) {
    return ListedErrors.read(Outline.of(body, firstLine));
  }
}
