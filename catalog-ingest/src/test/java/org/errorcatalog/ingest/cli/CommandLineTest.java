package org.errorcatalog.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@QuarkusTest
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
class CommandLineTest {

  private static final String PAGE =
      """
      | Error | Description |
      | --- | --- |
      | 100 | The key is missing. Contact the application owner. |
      """;

  @Inject CommandLine.IFactory beans;
  @Inject DataSource database;
  @TempDir Path folder;

  /** What a command did. */
  private record LaunchResult(int exitCode, String output, String errors) {}

  @BeforeEach
  void writePage() throws IOException {
    Files.createDirectories(folder.resolve("en-us"));
    Files.writeString(folder.resolve("en-us/errors.md"), PAGE);
  }

  @Test
  void importsPublishesAndTells() throws IOException {
    LaunchResult first = launchOnFolder("import", "--catalog", "cli", "--report", "json");
    assertThat(first.exitCode()).isZero();
    JsonNode report = json(first);
    assertThat(report.get("changes").toString())
        .isEqualTo("{\"added\":1,\"changed\":0,\"unchanged\":0,\"withdrawn\":0}");
    assertThat(report.get("pages").toString())
        .isEqualTo("[{\"page\":\"en-us/errors.md\",\"locale\":\"en-US\",\"rows\":1,\"codes\":1}]");

    LaunchResult published =
        launch("publish", "--catalog", "cli", "--label", "one", "--report", "json");
    assertThat(published.exitCode()).isZero();
    assertThat(json(published).get("release").asInt()).isEqualTo(1);
    assertThat(json(published).get("digest").asText()).startsWith("sha256:");

    LaunchResult run = launch("runs", report.get("run").asText());
    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .contains(
            "  DONE       cli  +1 ~0 -0", "\nImport %s into cli".formatted(report.get("run")));
    JsonNode past = json(launch("runs", report.get("run").asText(), "--report", "json"));
    assertThat(past.get("status").asText()).isEqualTo("DONE");
    assertThat(past.get("changes")).isEqualTo(report.get("changes"));
    assertThat(json(launch("runs", "--limit", "1", "--report", "json")).get("runs")).hasSize(1);
  }

  @Test
  void checksWithoutADatabase() throws IOException {
    Files.writeString(folder.resolve("en-us/errors.md"), PAGE + "| | Nobody knows which. |\n");

    LaunchResult check = launchOnFolder("check", "--offline", "--report", "json");

    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(json(check).get("run").isNull()).isTrue();
    assertThat(json(check).has("catalog")).isFalse();
    assertThat(json(check).at("/findings/0/name").asText()).isEqualTo("CODE_UNDECIDED");
    assertThat(check.errors()).isEmpty();
  }

  @Test
  void checksTextsAgainstTheirSource() throws IOException {
    writeTranslations();

    JsonNode found = json(launchOnFolder("check", "--offline", "--report", "json")).get("findings");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).toString())
        .isEqualTo(
            "{\"level\":\"WARNING\",\"name\":\"PLACEHOLDERS_DIFFER\",\"page\":\"nl-nl/errors.md\","
                + "\"locale\":\"nl-NL\",\"line\":3,\"code\":\"300\","
                + "\"message\":\"the placeholder %ls is in the place of %s\","
                + "\"before\":\"%ls\",\"after\":\"%s\"}");
  }

  @Test
  void checksTextsByTheLevelsAndTermsThatAreAskedFor() throws IOException {
    writeTranslations();
    Path terms = folder.resolve("terms.csv");
    Files.writeString(terms, "source,locale,target\ndoor,nl,poort\n");

    LaunchResult blocking =
        launchOnFolder("check", "--offline", "--level", "placeholders_differ=blocking");
    assertThat(blocking.exitCode()).isEqualTo(Exit.FINDINGS);
    assertThat(blocking.output()).contains("ERROR   PLACEHOLDERS_DIFFER  nl-nl/errors.md:3  300");

    LaunchResult others =
        launchOnFolder(
            "check",
            "--offline",
            "--level",
            "PLACEHOLDERS_DIFFER=off",
            "--glossary",
            terms.toString());
    assertThat(others.output())
        .contains("the term “door” should be “poort”")
        .doesNotContain("PLACEHOLDERS_DIFFER");
  }

  @Test
  void givesACatalogItsGlossary() throws IOException {
    writeTranslations();
    Path terms = folder.resolve("terms.csv");
    Files.writeString(terms, "source,locale,target\ndoor,nl,poort\n");
    launchOnFolder("import", "--catalog", "termed");

    assertThat(launch("glossary", "--catalog", "termed", terms.toString()).output())
        .isEqualToIgnoringNewLines("termed has 1 terms now");
    assertThat(launchOnFolder("check", "--catalog", "termed").output())
        .contains("the term “door” should be “poort”");
    assertThat(launch("glossary", "--catalog", "nowhere", terms.toString()).errors())
        .isEqualTo("there is no catalog nowhere");
  }

  @Test
  void takesATextThatACheckBlocksAndPublishesNothing() throws IOException, SQLException {
    launchOnFolder("import", "--catalog", "blocking");
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      sql.executeUpdate(
          "insert into check_setting (catalog_id, name, level)"
              + " select id, 'PLACEHOLDERS_DIFFER', 'BLOCKING' from catalog where name = 'blocking'");
    }
    writeTranslations();

    LaunchResult taken = launchOnFolder("import", "--catalog", "blocking", "--report", "json");

    assertThat(taken.exitCode()).isEqualTo(Exit.FINDINGS);
    assertThat(json(taken).at("/changes/added").asInt()).isEqualTo(1);
    assertThat(json(taken).get("findings"))
        .extracting(each -> each.get("level").asText() + " " + each.get("name").asText())
        .contains("ERROR PLACEHOLDERS_DIFFER");
    LaunchResult refused = launch("publish", "--catalog", "blocking");
    assertThat(refused.exitCode()).isEqualTo(Exit.FAILED);
    assertThat(refused.errors()).contains("300", "PLACEHOLDERS_DIFFER");
  }

  private void writeTranslations() throws IOException {
    Files.writeString(
        folder.resolve("en-us/errors.md"),
        "| Error | Description |\n| --- | --- |\n| 300 | The door %s is shut. |\n");
    Files.createDirectories(folder.resolve("nl-nl"));
    Files.writeString(
        folder.resolve("nl-nl/errors.md"),
        "| Fout | Omschrijving |\n| --- | --- |\n| 300 | De deur %ls is dicht. |\n");
  }

  @Test
  void migratesWhatIsMigrated() {
    LaunchResult migrated = launch("migrate");

    assertThat(migrated.exitCode()).isZero();
    assertThat(migrated.output()).startsWith("0 migrations applied; the schema is at version");
  }

  @Test
  void refusesWrongUsageInWords() {
    assertRefused("'Api' is not a name", "import", "--catalog", "Api", "x.md");
    assertRefused("'' is not a name", "import", "--catalog", "", "x.md");
    assertRefused("'yaml' is not text, json or sarif", "check", "--report", "yaml", "x.md");
    assertRefused("sarif is for findings", "runs", "--report", "sarif");
    assertRefused("sarif is for findings", "publish", "--catalog", "cli", "--report", "sarif");
    assertRefused("'': not a path", "check", "--offline", "");
    assertRefused("--fail-on", "check", "--offline", "--fail-on", "never", "x.md");
    assertRefused("--limit is from 1 to 1000", "runs", "--limit", "0");
    assertRefused("Missing required option: '--catalog=NAME'", "import", "x.md");
    assertRefused("Possible solutions: --locale", "check", "--local", "nl-NL", "x.md");
    assertRefused("Did you mean: catalog-ingest import", "imprt", "x.md");
    assertRefused("x.md: no such file or folder", "check", "--offline", "x.md");
    assertRefused("a repository is named by https://", "check", "git+ssh://x.y/z");
    assertRefused("'??' is not a language tag", "check", "--locale", "??", "x.md");
    assertRefused("x.md: no such file or folder", "profile", "x.md");
    assertRefused("no.yaml: cannot be read", "profile", "--profile", "no.yaml", "x.md");
    assertRefused("no.csv: cannot be read", "check", "--glossary", "no.csv", "x.md");
    assertRefused("--level", "check", "--level", "NO_SUCH_CHECK=off", "x.md");
    assertRefused("--when-busy", "import", "--catalog", "cli", "--when-busy", "never", "x.md");
  }

  @Test
  void failsInOneLineWhereThereIsNoSuchCatalog() {
    LaunchResult failed = launch("publish", "--catalog", "nowhere");

    assertThat(failed.exitCode()).isEqualTo(3);
    assertThat(failed.errors()).isEqualTo("there is no catalog nowhere");
    assertThat(failed.output()).isEmpty();
  }

  @Test
  void failsWhereThereIsNoSuchRun() {
    LaunchResult failed = launch("runs", "999999");

    assertThat(failed).isEqualTo(new LaunchResult(Exit.FAILED, "", "there is no run 999999"));
  }

  @Test
  void writesFindingsAsSarif() throws IOException {
    Files.writeString(folder.resolve("en-us/errors.md"), PAGE + "| | Nobody knows which. |\n");

    LaunchResult check =
        launchOnFolder(
            "check", "--offline", "--report", "sarif", "--accept-language", "--progress", "never");

    assertThat(check.exitCode()).isEqualTo(Exit.FINDINGS);
    assertThat(check.errors()).isEmpty();
    assertThat(json(check).at("/runs/0/tool/driver/version").asText()).isNotBlank();
    assertThat(
            json(check)
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asText())
        .isEqualTo("en-us/errors.md");
  }

  @Test
  void failsOnlyOnWhatItIsAskedToFailOn() throws IOException {
    Files.writeString(folder.resolve("en-us/errors.md"), PAGE.replace("key", "k√©y"));

    assertThat(launchOnFolder("check", "--offline").exitCode()).isEqualTo(Exit.DONE);
    assertThat(launchOnFolder("check", "--offline", "--fail-on", "warning").exitCode())
        .isEqualTo(Exit.FINDINGS);
  }

  @Test
  void tellsWhatAPageIsTakenFor() throws IOException {
    Path page = folder.resolve("en-us/errors.md");
    Path columns = Files.writeString(folder.resolve("p.yaml"), "tables: [{columns: []}]");

    LaunchResult guess = launch("profile", "--report", "json", page.toString());
    assertThat(guess.exitCode()).isZero();
    JsonNode table = json(guess).at("/pages/0/tables/0");
    assertThat(table.get("columns").toString()).isEqualTo("[\"CODE\",\"TEXT\"]");
    assertThat(table.get("reasons").get(0).asText())
        .isEqualTo(
            "column 1 'Error' holds the codes: 100 % of its cells look like codes, 100 % differ,"
                + " the heading names a code");

    LaunchResult ruled = launch("profile", "--profile", columns.toString(), page.toString());
    assertThat(ruled.output())
        .contains("0 rows of errors, en-US", "line 1, 1 rows: no errors", "the profile says so");
  }

  @Test
  void keepsAProfileWithTheCatalog() throws IOException {
    Path columns = folder.resolve("p.yaml");
    Files.writeString(columns, "tables: [{headings: [Error], columns: [code, advice]}]");
    launchOnFolder("import", "--catalog", "ruled", "--profile", columns.toString());
    Files.writeString(
        folder.resolve("en-us/errors.md"), PAGE + "| 200 | Ask an administrator. |\n");

    LaunchResult again = launchOnFolder("import", "--catalog", "ruled", "--report", "json");

    assertThat(json(again).get("changes").toString())
        .isEqualTo("{\"added\":1,\"changed\":0,\"unchanged\":1,\"withdrawn\":0}");
  }

  @Test
  void printsAScriptThatCompletesCommands() {
    LaunchResult completion = launch("completion");

    assertThat(completion.exitCode()).isZero();
    assertThat(completion.output())
        .startsWith("#!/usr/bin/env bash")
        .contains("'--accept-language'", "complete -F _complete_catalog-ingest");
  }

  @Test
  void teachesByExamples() {
    assertThat(IngestApplication.commandLine(beans).getSubcommands())
        .allSatisfy(
            (name, command) ->
                assertThat(command.getUsageMessage()).contains("catalog-ingest " + name, "\n  "));
  }

  private void assertRefused(String why, String... args) {
    LaunchResult refused = launch(args);

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.errors()).contains(why);
    assertThat(refused.output()).isEmpty();
  }

  private LaunchResult launchOnFolder(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 1);
    all[args.length] = folder.toString();
    return launch(all);
  }

  private LaunchResult launch(String... args) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    int exitCode =
        IngestApplication.commandLine(beans)
            .setOut(new PrintWriter(output))
            .setErr(new PrintWriter(errors))
            .execute(args);
    return new LaunchResult(exitCode, output.toString(), errors.toString().strip());
  }

  private static JsonNode json(LaunchResult result) throws IOException {
    return new ObjectMapper().readTree(result.output());
  }
}
