package org.errorcatalog.deploy.quickstart;

import java.util.List;
import java.util.Optional;

/** What runs, part by part. */
final class Status {
  private static final List<String> PARTS =
      List.of(Parts.DATABASE, "api", "worker", "keycloak", "console");

  private final ProcessLedger ledger;
  private final Progress progress;

  Status(ProcessLedger ledger, Progress progress) {
    this.ledger = ledger;
    this.progress = progress;
  }

  /** Whether all of it is up. */
  boolean show() {
    boolean launcher =
        ledger.find(ProcessLedger.LAUNCHER).flatMap(KnownProcess::running).isPresent();
    boolean all = PARTS.stream().map(this::show).reduce(true, Boolean::logicalAnd);
    if (!launcher) {
      progress.say("./quickstart does not run");
    }
    return launcher && all;
  }

  private boolean show(String part) {
    Optional<ProcessHandle> process = ledger.find(part).flatMap(KnownProcess::running);
    progress.say(
        "%-11s %s"
            .formatted(part, process.map(known -> "up, process " + known.pid()).orElse("down")));
    return process.isPresent();
  }
}
