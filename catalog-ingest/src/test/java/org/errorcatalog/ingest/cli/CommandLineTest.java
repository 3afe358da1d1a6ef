package org.errorcatalog.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusMainTest
@QuarkusTestResource(TestDatabase.class)
class CommandLineTest {

  private static final String PAGE =
      """
      | Error | Description |
      | --- | --- |
      | 100 | The key is missing. Contact the application owner. |
      """;

  @TempDir Path folder;

  @BeforeEach
  void writePage() throws IOException {
    Files.createDirectories(folder.resolve("en-us"));
    Files.writeString(folder.resolve("en-us/errors.md"), PAGE);
  }

  @Test
  void importsPublishesAndTells(QuarkusMainLauncher launcher) throws IOException {
    LaunchResult first = launch(launcher, "import", "--catalog", "cli", "--report", "json");
    assertThat(first.exitCode()).isZero();
    JsonNode report = json(first);
    assertThat(report.get("changes").toString())
        .isEqualTo("{\"added\":1,\"changed\":0,\"unchanged\":0,\"withdrawn\":0}");
    assertThat(report.get("pages").toString())
        .isEqualTo("[{\"page\":\"en-us/errors.md\",\"locale\":\"en-US\",\"rows\":1,\"codes\":1}]");

    LaunchResult published =
        launcher.launch("publish", "--catalog", "cli", "--label", "one", "--report", "json");
    assertThat(published.exitCode()).isZero();
    assertThat(json(published).get("release").asInt()).isEqualTo(1);
    assertThat(json(published).get("digest").asText()).startsWith("sha256:");

    LaunchResult run = launcher.launch("runs", report.get("run").asText());
    assertThat(run.exitCode()).isZero();
    assertThat(run.getOutput()).startsWith("Import %s into cli".formatted(report.get("run")));
  }

  @Test
  void checksWithoutADatabase(QuarkusMainLauncher launcher) throws IOException {
    Files.writeString(folder.resolve("en-us/errors.md"), PAGE + "| 200 | |\n");

    LaunchResult check = launch(launcher, "check", "--offline", "--report", "json");

    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(json(check).get("run").isNull()).isTrue();
    assertThat(json(check).has("catalog")).isFalse();
    assertThat(json(check).at("/findings/0/name").asText()).isEqualTo("ROW_UNREADABLE");
    assertThat(check.getErrorOutput()).isEmpty();
  }

  @Test
  void migratesWhatIsMigrated(QuarkusMainLauncher launcher) {
    LaunchResult migrated = launcher.launch("migrate");

    assertThat(migrated.exitCode()).isZero();
    assertThat(migrated.getOutput()).startsWith("0 migrations applied; the schema is at version");
  }

  @Test
  void refusesWrongUsageInWords(QuarkusMainLauncher launcher) {
    assertRefused(launcher, "'Api' is not a name", "import", "--catalog", "Api", "x.md");
    assertRefused(launcher, "sarif cannot be written yet", "check", "--report", "sarif", "x.md");
    assertRefused(launcher, "x.md: no such file or folder", "check", "--offline", "x.md");
    assertRefused(launcher, "git repositories cannot be read yet", "check", "git+https://x.y/z");
    assertRefused(launcher, "'??' is not a language tag", "check", "--locale", "??", "x.md");
    assertRefused(launcher, "Unmatched argument", "profile", "x.md");
  }

  @Test
  void failsInOneLineWhereThereIsNoSuchCatalog(QuarkusMainLauncher launcher) {
    LaunchResult failed = launcher.launch("publish", "--catalog", "nowhere");

    assertThat(failed.exitCode()).isEqualTo(3);
    assertThat(failed.getErrorOutput()).isEqualTo("there is no catalog nowhere");
    assertThat(failed.getOutput()).isEmpty();
  }

  private static void assertRefused(QuarkusMainLauncher launcher, String why, String... args) {
    LaunchResult refused = launcher.launch(args);

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.getErrorOutput()).contains(why);
    assertThat(refused.getOutput()).isEmpty();
  }

  private LaunchResult launch(QuarkusMainLauncher launcher, String... args) {
    String[] all = Arrays.copyOf(args, args.length + 1);
    all[args.length] = folder.toString();
    return launcher.launch(all);
  }

  private static JsonNode json(LaunchResult result) throws IOException {
    return new ObjectMapper().readTree(result.getOutput());
  }
}
