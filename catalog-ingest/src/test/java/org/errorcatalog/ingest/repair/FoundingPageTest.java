package org.errorcatalog.ingest.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.errorcatalog.core.Corpus;
import org.errorcatalog.ingest.markdown.Includes;
import org.errorcatalog.ingest.markdown.PageContent;
import org.errorcatalog.ingest.markdown.PageReader;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundingPageTest {

  private static final String PAGE = "entra-sign-in/%s/reference-sign-ins-error-codes.md";

  @ParameterizedTest
  @CsvSource({"nl-nl, 127", "en-us, 121", "de-de, 135"})
  void readsEveryRow(String locale, int rows) {
    RepairedPage page = read(PAGE.formatted(locale));

    assertThat(page.rows()).hasSize(rows);
    assertThat(page.rows()).extracting(row -> row.code().key()).doesNotHaveDuplicates();
    assertThat(page.rows())
        .allSatisfy(row -> assertThat(row.text()).doesNotContain("<ul>", "<li>"));
  }

  @Test
  void readsTheVeryCodesOfTheDutchPage() throws IOException {
    List<String> truth =
        Files.readAllLines(Corpus.path("truth/entra-sign-in.nl-nl.csv")).stream()
            .skip(1)
            .map(line -> line.substring(1, line.indexOf('"', 1)))
            .toList();

    assertThat(read(PAGE.formatted("nl-nl")).rows())
        .extracting(row -> row.code().value())
        .isEqualTo(truth);
  }

  @Test
  void mendsAllThirteenGarbledPlacesOfTheDutchPage() {
    RepairedPage page = read(PAGE.formatted("nl-nl"));

    assertThat(page.findings())
        .filteredOn(finding -> finding.name() == FindingName.MOJIBAKE_REPAIRED)
        .hasSize(13)
        .extracting(Finding::line)
        .contains(66, 114, 116);
    assertThat(text(page, "50001")).contains("niet is geïnstalleerd");
    assertThat(text(page, "50130")).contains("worden geïnterpreteerd");
    assertThat(text(page, "50136")).contains("- één MSA");
    assertThat(text(page, "50143")).contains("resource. [Open");
    assertThat(text(page, "50148")).contains("PKCE. Neem");
    assertThat(text(page, "50180")).startsWith("Geïntegreerde");
    assertThat(text(page, "51006")).startsWith("Geïntegreerde");
    assertThat(text(page, "70001")).contains("niet is geïnstalleerd");
    assertThat(text(page, "70012")).contains("verifiëren van").endsWith(".md)");
    assertThat(text(page, "80001")).contains("geïnstalleerd op");
    assertThat(text(page, "80007")).contains("verifiëren");
    assertThat(page.rows()).noneMatch(row -> row.text().matches("(?s).*[√¬†\u00A0].*"));
  }

  @ParameterizedTest
  @CsvSource({"en-us", "de-de"})
  void findsNoMojibakeOnCleanPages(String locale) {
    assertThat(read(PAGE.formatted(locale)).findings())
        .extracting(Finding::name)
        .doesNotContain(FindingName.MOJIBAKE_REPAIRED);
  }

  @Test
  void findsNothingOnAPageWithoutErrors() {
    RepairedPage page = read("negatives/nl-nl/control-flow-get-metadata-activity.md");

    assertThat(page.rows()).isEmpty();
    assertThat(page.findings()).isEmpty();
  }

  @Test
  void keepsPlaceholders() {
    assertThat(text(read(PAGE.formatted("de-de")), "500011")).contains("<site address>");
    assertThat(text(read(PAGE.formatted("nl-nl")), "90051")).contains("({cloudId})");
  }

  private static RepairedPage read(String name) {
    PageContent content =
        new PageReader(Profile.NONE).read(name, Corpus.bytes(name), Includes.NONE);
    return PageRepair.repair(List.of(new PageRows("x", null, content.rows())), List.of()).get(0);
  }

  private static String text(RepairedPage page, String code) {
    return page.rows().stream()
        .filter(row -> row.code().value().equals(code))
        .map(ErrorRow::text)
        .findFirst()
        .orElseThrow();
  }
}
