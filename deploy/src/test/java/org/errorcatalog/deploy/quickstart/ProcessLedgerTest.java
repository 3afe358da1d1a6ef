package org.errorcatalog.deploy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLedgerTest {
  @TempDir private Path directory;
  private ProcessLedger ledger;

  @BeforeEach
  void open() {
    ledger = new ProcessLedger(directory.resolve("processes.json"));
  }

  @Test
  void isEmptyBeforeAnythingStarted() {
    assertThat(ledger.all()).isEmpty();
  }

  @Test
  void remembersProcessesAcrossInstances() {
    KnownProcess self = KnownProcess.of("launcher", ProcessHandle.current());
    ledger.add(self);
    ledger.add(new KnownProcess("api", 7, Instant.EPOCH.toString()));

    assertThat(new ProcessLedger(directory.resolve("processes.json")).all())
        .containsExactly(self, new KnownProcess("api", 7, Instant.EPOCH.toString()));
  }

  @Test
  void keepsOneProcessOfAPart() {
    ledger.add(new KnownProcess("api", 7, Instant.EPOCH.toString()));
    ledger.add(new KnownProcess("api", 8, Instant.EPOCH.toString()));

    assertThat(ledger.all()).extracting(KnownProcess::pid).containsExactly(8L);
  }

  @Test
  void forgetsAPartThatEnded() {
    ledger.add(new KnownProcess("import", 7, Instant.EPOCH.toString()));
    ledger.remove("import");

    assertThat(ledger.find("import")).isEmpty();
  }

  @Test
  void isReadableByItsOwnerAlone() throws IOException {
    ledger.add(new KnownProcess("api", 7, Instant.EPOCH.toString()));

    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(directory.resolve("processes.json"))))
        .isEqualTo("rw-------");
  }

  @Test
  void refusesADamagedFileInOneLine() throws IOException {
    Files.writeString(directory.resolve("processes.json"), "{");

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ledger.all());
  }

  @Test
  void findsAProcessThatStillRuns() {
    assertThat(KnownProcess.of("self", ProcessHandle.current()).running())
        .contains(ProcessHandle.current());
  }

  @Test
  void takesAStrangerWithTheSameNumberForNobody() {
    Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
    KnownProcess earlier =
        new KnownProcess(
            "self", ProcessHandle.current().pid(), started.minus(Duration.ofMinutes(1)).toString());

    assertThat(earlier.running()).isEmpty();
  }

  @Test
  void endsAProcessAndItsChildren() throws IOException {
    Process shell = new ProcessBuilder("sh", "-c", "sleep 600 & sleep 600").start();
    assertThat(Ending.within(Duration.ofSeconds(10), () -> shell.descendants().count() == 2))
        .isTrue();
    List<ProcessHandle> children = shell.descendants().toList();

    Ending.end(List.of(shell.toHandle()));

    assertThat(children).noneMatch(KnownProcess::lives);
    assertThat(shell.isAlive()).isFalse();
  }
}
