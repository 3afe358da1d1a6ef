package org.errorcatalog.deploy.quickstart;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process by its number and the instant of its start: the system gives a number out again, and a
 * stranger must not be stopped.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record KnownProcess(String part, long pid, String started) {
  /** The system derives the instant from a boot time that it knows to the second. */
  private static final Duration TOLERANCE = Duration.ofSeconds(3);

  static KnownProcess of(String part, ProcessHandle handle) {
    Instant started = handle.info().startInstant().orElse(Instant.EPOCH);
    return new KnownProcess(part, handle.pid(), started.toString());
  }

  /** The process, if it still is this one and lives. */
  Optional<ProcessHandle> running() {
    return ProcessHandle.of(pid).filter(KnownProcess::lives).filter(this::isThis);
  }

  boolean startedAt(Instant instant) {
    return Duration.between(Instant.parse(started), instant).abs().compareTo(TOLERANCE) <= 0;
  }

  private boolean isThis(ProcessHandle handle) {
    return startedAt(handle.info().startInstant().orElse(Instant.EPOCH));
  }

  /** A container whose first process reaps nobody keeps the dead in the list of processes. */
  static boolean lives(ProcessHandle handle) {
    return handle.isAlive() && !isZombie(Path.of("/proc/" + handle.pid() + "/stat"));
  }

  private static boolean isZombie(Path stat) {
    try {
      String line = Files.readString(stat);
      return line.startsWith(") Z", line.lastIndexOf(')'));
    } catch (IOException e) {
      return false;
    }
  }
}
