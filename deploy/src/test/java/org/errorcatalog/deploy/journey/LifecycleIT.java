package org.errorcatalog.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedQuickstart.class)
class LifecycleIT {
  private final RunningQuickstart quickstart;

  LifecycleIT(RunningQuickstart quickstart) {
    this.quickstart = quickstart;
  }

  @Test
  void runsOnlyOnce() {
    assertThat(quickstart.startAgain()).isEqualTo(1);
    assertThat(quickstart.lookup("entra-sign-in", "50058", "en").statusCode()).isEqualTo(200);
  }

  @Test
  void givesTheCommandLineTheRunningInstance() {
    assertThat(quickstart.ingest("publish", "--catalog", "entra-sign-in")).isZero();
    assertThat(quickstart.ingest("publish", "--catalog", "no-such-catalog")).isNotZero();
  }

  @Test
  void keepsTheClassesOfAnImportForTheNextCommand() {
    String[] again = {"import", "--catalog", "entra-sign-in", quickstart.starter().toString()};

    assertThat(quickstart.ingest(again)).isZero();
    assertThat(quickstart.keptClasses()).isNotEmptyFile();
    assertThat(quickstart.ingest(again)).isZero();
    assertThat(quickstart.ingest("import")).isEqualTo(2);
  }

  @Test
  void cleansUpAfterALauncherThatWasKilled() {
    Map<String, ProcessHandle> left = quickstart.processes();
    quickstart.killLauncher();
    assertThat(left.get("postgresql")).matches(ProcessHandle::isAlive);

    quickstart.start();

    awaitEnd(left.values());
    assertThat(quickstart.output()).contains("stopped what an earlier run left behind");
    assertThat(quickstart.lookup("entra-sign-in", "50058", "en").statusCode()).isEqualTo(200);
  }

  @Test
  void stopsWithoutAProcessLeftAndStartsAgainWithItsData() {
    quickstart.awaitEverything();
    Map<String, ProcessHandle> parts = quickstart.processes();
    assertThat(parts)
        .containsOnlyKeys("launcher", "postgresql", "api", "worker", "keycloak", "console");
    assertThat(quickstart.run("status")).isZero();

    assertThat(quickstart.run("stop")).isZero();
    awaitEnd(parts.values());
    assertThat(quickstart.run("status")).isEqualTo(1);

    quickstart.start();
    assertThat(quickstart.output()).doesNotContain("schema", "imported");
    assertThat(quickstart.lookup("entra-sign-in", "50058", "en").statusCode()).isEqualTo(200);
  }

  private static void awaitEnd(Collection<ProcessHandle> processes) {
    Waiting.until("all have ended", () -> processes.stream().noneMatch(LifecycleIT::lives));
  }

  /** The dead whom nobody reaps stay in the list of processes, but have no program. */
  private static boolean lives(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }
}
