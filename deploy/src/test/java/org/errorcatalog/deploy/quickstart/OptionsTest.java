package org.errorcatalog.deploy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
  @Test
  void startsWithTheUsualPortsAndTheStarterWhenNothingIsSaid() {
    Options options = parse("");

    assertThat(options.action()).isEqualTo(Options.Action.START);
    assertThat(options.ports()).isEqualTo(new Ports(8080, 8081, 8180));
    assertThat(options.pages()).isNull();
    assertThat(options.state()).isNull();
  }

  @Test
  void movesPortsAndState() {
    Options options =
        parse("--api-port 18080 --console-port 18081 --keycloak-port 18180 --state /tmp/state");

    assertThat(options.ports()).isEqualTo(new Ports(18080, 18081, 18180));
    assertThat(options.state()).isEqualTo(Path.of("/tmp/state"));
  }

  @Test
  void takesPagesWithTheirCatalogAndMakesThePathAbsolute() {
    Pages pages = parse("--source some/../pages --catalog sql-server").pages();

    assertThat(pages).isEqualTo(new Pages(Path.of("pages").toAbsolutePath(), "sql-server"));
  }

  @ParameterizedTest
  @CsvSource({"stop,STOP", "status,STATUS", "reset,RESET", "running,RUNNING"})
  void knowsTheActions(String word, Options.Action action) {
    assertThat(parse(word).action()).isEqualTo(action);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "halt",
        "--port 1",
        "--api-port",
        "--api-port 0",
        "--api-port 65536",
        "--api-port 999999999999",
        "--api-port x",
        "--api-port 8081",
        "--source pages",
        "--catalog pages",
        "--source pages --catalog Pages"
      })
  void refusesWhatItDoesNotUnderstandAsWrongUsage(String line) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> parse(line))
        .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(2));
  }

  private static Options parse(String line) {
    return Options.parse(line.isEmpty() ? List.of() : List.of(line.split(" ")));
  }
}
