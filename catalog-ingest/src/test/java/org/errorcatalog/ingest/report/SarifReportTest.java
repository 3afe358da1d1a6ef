package org.errorcatalog.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code -Dgolden.update} writes the golden file anew. */
class SarifReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/report.sarif");

  private static final List<Finding> FINDINGS =
      List.of(
          Finding.of(FindingName.MOJIBAKE_REPAIRED, "read as Mac Roman")
              .on("nl/a.md", "nl-NL")
              .line(12)
              .code("100")
              .mended("√©", "é"),
          Finding.of(FindingName.LANGUAGE_MISMATCH, "declared nl-NL, but the texts are in English")
              .on("über uns/50% [alt]: ?#日.md", "nl-NL")
              .confidence(0.97),
          Finding.of(FindingName.CODE_VARIANT, "another meaning").on("/tmp/b.md", null).line(3),
          Finding.of(FindingName.CODE_WITHDRAWN, "no page lists the code").code("7"),
          Finding.of(Named.of("REPEATED_WORDS"), "the word stands there twice")
              .on("/tmp/b.md", "en-US")
              .line(5)
              .mended("the the", "the"));

  @Test
  void writesTheGoldenReport() throws IOException {
    String pretty = pretty(write(FINDINGS));
    if (System.getProperty("golden.update") != null) {
      Files.writeString(GOLDEN, pretty);
    }

    assertThat(pretty).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void holdsWhatTheSpecificationAsksFor() throws IOException {
    JsonNode log = write(FINDINGS);

    assertThat(log.get("$schema").asText()).endsWith("sarif-schema-2.1.0.json");
    assertThat(log.get("version").asText()).isEqualTo("2.1.0");
    assertThat(log.at("/runs/0/tool/driver/name").asText()).isEqualTo("catalog-ingest");
    JsonNode rules = log.at("/runs/0/tool/driver/rules");
    assertThat(rules)
        .hasSize(Named.all().size())
        .allSatisfy(
            rule -> {
              assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
              assertThat(rule.at("/defaultConfiguration/level").asText())
                  .isIn("error", "warning", "note");
            });
    assertThat(log.at("/runs/0/results"))
        .hasSize(FINDINGS.size())
        .allSatisfy(result -> assertWellFormed(result, rules));
  }

  private static void assertWellFormed(JsonNode result, JsonNode rules) {
    assertThat(rules.at("/" + result.get("ruleIndex").asInt() + "/id").asText())
        .isEqualTo(result.get("ruleId").asText());
    assertThat(result.at("/message/text").asText()).isNotBlank();
    assertThat(result.get("level").asText()).isIn("error", "warning", "note");
    for (JsonNode location : result.path("locations")) {
      String uri = location.at("/physicalLocation/artifactLocation/uri").asText();
      assertThat(URI.create(uri).getRawPath()).isNotEmpty();
      assertThat(location.at("/physicalLocation/region/startLine").asInt(1)).isPositive();
    }
  }

  @Test
  void givesAFindingTheSameFingerprintOnAnotherLine() throws IOException {
    Finding one = FINDINGS.get(0);

    assertThat(fingerprint(write(List.of(one.line(99))), 0))
        .isEqualTo(fingerprint(write(FINDINGS), 0));
    JsonNode twice = write(List.of(one, one.line(13)));
    assertThat(fingerprint(twice, 1)).isNotEqualTo(fingerprint(twice, 0));
  }

  private static String fingerprint(JsonNode log, int result) {
    return log.at("/runs/0/results/%d/partialFingerprints/finding~1v1".formatted(result)).asText();
  }

  private static JsonNode write(List<Finding> findings) throws IOException {
    StringWriter written = new StringWriter();
    new SarifReport("1.2.3")
        .write(new RunReport(7L, "shop", List.of(), Changes.NONE, findings), written);
    return new ObjectMapper().readTree(written.toString());
  }

  private static String pretty(JsonNode tree) throws IOException {
    return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(tree)
        + "\n";
  }
}
