package org.errorcatalog.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.merge.CatalogImport;
import org.errorcatalog.ingest.merge.CheckRules;
import org.errorcatalog.ingest.merge.ImportOptions;
import org.errorcatalog.ingest.merge.PageCollector;
import org.errorcatalog.ingest.source.Neighbours;
import org.errorcatalog.ingest.source.SourcePage;
import org.junit.jupiter.api.Test;

/** The JSON of a page with one of everything; {@code -Dgolden.update} writes it anew. */
class JsonReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/report.json");
  private static final String PAGE =
      """
      # Fouten

      | Fout | Omschrijving |
      | --- | --- |
      | 100 | De sleutel is niet ge√Ønstalleerd. Vraag uw gebruiker om opnieuw in te loggen. |
      | 100 | De klok loopt niet gelijk met de server. |
      | 200 | Er ging iets mis. | te veel |
      | tweehonderd | Er ging nog iets mis. |
      """;

  private final JsonReport json = new JsonReport();

  @Test
  void writesWhatIsDocumented() throws IOException {
    String pretty = pretty(json.write(check()));
    if (System.getProperty("golden.update") != null) {
      Files.writeString(GOLDEN, pretty);
    }

    assertThat(pretty).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void readsWhatItWrote() {
    assertThat(json.read(json.write(check()))).isEqualTo(check());
  }

  private static RunReport check() {
    PageCollector collector = new PageCollector(null, Profile.NONE, Map.of());
    byte[] content = PAGE.getBytes(StandardCharsets.UTF_8);
    collector.page(
        new SourcePage(
            "nl-nl/fouten.md",
            "nl-nl/fouten.md",
            "x/nl-nl/fouten.md",
            true,
            content,
            Neighbours.NONE));
    return CatalogImport.checkAlone(
        "fouten",
        collector.pages(),
        new ImportOptions(null, null, ImportMode.KEEP, false, null),
        CheckRules.USUAL);
  }

  private static String pretty(String compact) throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    return mapper.writeValueAsString(mapper.readTree(compact)) + "\n";
  }
}
