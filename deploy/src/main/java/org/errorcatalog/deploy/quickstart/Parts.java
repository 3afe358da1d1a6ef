package org.errorcatalog.deploy.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The child processes: each is in the ledger while it runs, and none outlives {@link #stop}. */
final class Parts {
  static final String DATABASE = "postgresql";

  /** A shell's settings for other Quarkus programs are not meant for these. */
  private static final Set<String> FOREIGN = Set.of("QUARKUS_", "KC_", "CATALOG_");

  private final Layout layout;
  private final ProcessLedger ledger;
  private final Map<String, ProcessHandle> running = new LinkedHashMap<>();
  private final Map<String, Supplier<ProcessHandle>> starts = new HashMap<>();
  private boolean stopping;

  Parts(Layout layout, ProcessLedger ledger) {
    this.layout = layout;
    this.ledger = ledger;
  }

  void startDatabase(Supplier<ProcessHandle> start) {
    launch(DATABASE, start);
  }

  void start(Command command) {
    launch(command.part(), () -> process(command).toHandle());
  }

  /** Runs a program to its end, which must be one of these exit codes. */
  int run(Command command, Set<Integer> accepted) {
    Process[] process = new Process[1];
    launch(
        command.part(),
        () -> {
          process[0] = process(command);
          return process[0].toHandle();
        });
    int exit = await(process[0]);
    forget(command.part());
    if (!accepted.contains(exit)) {
      throw Refusal.because(command.part() + " failed: see " + layout.shownLog(command.part()));
    }
    return exit;
  }

  /** The first part that is not there any more although nobody stopped it. */
  synchronized Optional<String> ended() {
    return running.entrySet().stream()
        .filter(part -> !KnownProcess.lives(part.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Starts a part that ended anew. */
  void restart(String part) {
    launch(part, Objects.requireNonNull(starts.get(part)));
  }

  /** Waits until the check holds; a part that ends meanwhile, or too long a time, is a refusal. */
  void await(String part, Duration patience, Supplier<Boolean> check) {
    boolean ready =
        Ending.within(
            patience,
            () -> {
              ended().ifPresent(this::refuseEarlyEnd);
              return check.get();
            });
    if (!ready) {
      throw Refusal.because(
          "%s is not ready after %d s: see %s"
              .formatted(part, patience.toSeconds(), layout.shownLog(part)));
    }
  }

  private void refuseEarlyEnd(String part) {
    throw Refusal.because(part + " ended early: see " + layout.shownLog(part));
  }

  /** Everything but the database first: it then has nobody left to wait for. */
  synchronized void stop() {
    stopping = true;
    List<ProcessHandle> programs =
        running.entrySet().stream()
            .filter(part -> !part.getKey().equals(DATABASE))
            .map(Map.Entry::getValue)
            .toList();
    Ending.end(programs);
    new Postmaster(layout.postgres()).stop();
    running.clear();
  }

  synchronized boolean isStopping() {
    return stopping;
  }

  private synchronized void launch(String part, Supplier<ProcessHandle> start) {
    if (stopping) {
      throw Refusal.because("stopping");
    }
    ProcessHandle handle = start.get();
    running.put(part, handle);
    starts.put(part, start);
    ledger.add(KnownProcess.of(part, handle));
  }

  private synchronized void forget(String part) {
    if (!stopping) {
      running.remove(part);
      ledger.remove(part);
    }
  }

  private Process process(Command command) {
    ProcessBuilder builder =
        new ProcessBuilder(command.line())
            .directory(layout.state().toFile())
            .redirectErrorStream(true)
            .redirectOutput(layout.log(command.part()).toFile());
    builder.environment().keySet().removeIf(name -> FOREIGN.stream().anyMatch(name::startsWith));
    builder.environment().putAll(command.environment());
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int await(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
