package org.errorcatalog.ingest.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the findings of a report as SARIF 2.1.0, which code hosts and editors show beside the
 * line. Each name of a finding is a rule.
 */
public final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final List<Named> NAMES = Named.all();

  private final String version;
  private final ObjectWriter writer =
      JsonMapper.builder()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build()
          .writer();

  /** The version of this program, which the report names. */
  public SarifReport(String version) {
    this.version = version;
  }

  private record Text(String text) {}

  private record Configuration(String level) {}

  private record Rule(String id, Text shortDescription, Configuration defaultConfiguration) {

    static Rule of(Named name) {
      return new Rule(
          name.name(), new Text(name.meaning()), new Configuration(level(name.level())));
    }
  }

  private record Driver(String name, String version, List<Rule> rules) {}

  private record Tool(Driver driver) {}

  private record Artifact(String uri) {}

  private record Region(int startLine) {}

  private record PhysicalLocation(Artifact artifactLocation, @Nullable Region region) {}

  private record Location(PhysicalLocation physicalLocation) {

    static @Nullable List<Location> of(Finding finding) {
      String page = finding.page();
      if (page == null) {
        return null;
      }
      Integer line = finding.line();
      Region region = line == null ? null : new Region(line);
      return List.of(new Location(new PhysicalLocation(new Artifact(PageUri.of(page)), region)));
    }
  }

  private record Properties(
      @Nullable String code,
      @Nullable String locale,
      @Nullable String before,
      @Nullable String after,
      @Nullable Double confidence) {}

  private record Result(
      String ruleId,
      int ruleIndex,
      String level,
      Text message,
      @Nullable List<Location> locations,
      Map<String, String> partialFingerprints,
      Properties properties) {

    static Result of(Finding finding, String fingerprint) {
      return new Result(
          finding.name().name(),
          NAMES.indexOf(finding.name()),
          SarifReport.level(finding.level()),
          new Text(finding.message()),
          Location.of(finding),
          Map.of("finding/v1", fingerprint),
          new Properties(
              finding.code(),
              finding.locale(),
              finding.before(),
              finding.after(),
              finding.confidence()));
    }
  }

  private record Run(Tool tool, Iterable<Result> results) {}

  private record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

  /** Writes result by result; does not close. */
  public void write(RunReport report, Writer to) {
    Fingerprints fingerprints = new Fingerprints();
    Iterable<Result> results =
        () ->
            report.findings().stream()
                .map(each -> Result.of(each, fingerprints.of(each)))
                .iterator();
    List<Rule> rules = NAMES.stream().map(Rule::of).toList();
    Tool tool = new Tool(new Driver("catalog-ingest", version, rules));
    try {
      writer.writeValue(to, new Log(SCHEMA, "2.1.0", List.of(new Run(tool, results))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String level(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
