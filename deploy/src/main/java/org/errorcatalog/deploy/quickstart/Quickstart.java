package org.errorcatalog.deploy.quickstart;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** {@code ./quickstart}: starts everything and watches it, or stops, shows or removes it. */
public final class Quickstart {
  private static final Duration STOP_PATIENCE = Duration.ofMinutes(2);
  private static final int RESTARTS = 3;
  private static final Duration WATCH = Duration.ofMillis(500);

  private final Layout layout;
  private final Options options;
  private final Progress progress = new Progress(System.out, InstantSource.system());
  private final ProcessLedger ledger;

  private Quickstart(Layout layout, Options options) {
    this.layout = layout;
    this.options = options;
    ledger = new ProcessLedger(layout.processes());
  }

  /** The system property {@code quickstart.home} names the project's directory. */
  public static void main(String[] arguments) {
    // The library that unpacks PostgreSQL would warn that nobody wants its log.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.exit(exitCode(List.of(arguments)));
  }

  private static int exitCode(List<String> arguments) {
    try {
      Options options = Options.parse(arguments);
      Path home = Path.of(System.getProperty("quickstart.home", "")).toAbsolutePath();
      Path state = Objects.requireNonNullElse(options.state(), home.resolve(".quickstart"));
      return new Quickstart(new Layout(home, state), options).run();
    } catch (Refusal e) {
      System.err.println("quickstart: " + e.getMessage());
      return e.exitCode();
    } catch (SQLException e) {
      System.err.println("quickstart: PostgreSQL says: " + e.getMessage());
      return 1;
    } catch (UncheckedIOException e) {
      System.err.println("quickstart: " + e.getCause());
      return 1;
    }
  }

  private int run() throws SQLException {
    PrivateFile.createDirectory(layout.state());
    PrivateFile.createDirectory(layout.logs());
    return switch (options.action()) {
      case START -> start();
      case STOP -> stop();
      case STATUS -> new Status(ledger, progress).show() ? 0 : 1;
      case RESET -> reset();
      case RUNNING -> isRunning() ? 0 : 1;
    };
  }

  private int start() throws SQLException {
    InstanceLock lock =
        InstanceLock.take(layout.lock())
            .orElseThrow(() -> Refusal.because("it runs already: ./quickstart status, or stop"));
    if (new Leftovers(layout, ledger).stop() > 0) {
      progress.step("stopped what an earlier run left behind");
    }
    Pages pages = Objects.requireNonNullElse(options.pages(), layout.starterPages());
    new Preflight(layout).check(options.ports(), pages);
    ledger.add(KnownProcess.of(ProcessLedger.LAUNCHER, ProcessHandle.current()));
    Parts parts = new Parts(layout, ledger);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(parts, lock), "stop"));
    return run(parts, pages);
  }

  private int run(Parts parts, Pages pages) throws SQLException {
    try {
      new Startup(layout, options.ports(), pages, parts, progress).run();
      new Summary(layout, options.ports(), progress).show();
      return watch(parts);
    } catch (Refusal | SQLException | UncheckedIOException e) {
      // Ctrl-C reaches the parts too; one that is quicker than this process did not fail.
      Ending.pause(WATCH);
      if (parts.isStopping()) {
        return 0;
      }
      throw e;
    }
  }

  /** Until somebody stops it. What ends by itself is started anew, but not over and over. */
  private int watch(Parts parts) {
    Map<String, Integer> endings = new HashMap<>();
    while (!parts.isStopping()) {
      Ending.pause(WATCH);
      Optional<String> ended = parts.ended();
      if (ended.isPresent()) {
        // Ctrl-C reaches the parts too, and one may be quicker than this process.
        Ending.pause(WATCH);
        startAnew(parts, ended.get(), endings.merge(ended.get(), 1, Integer::sum));
      }
    }
    return 0;
  }

  private void startAnew(Parts parts, String ended, int times) {
    if (times > RESTARTS) {
      throw Refusal.because(ended + " keeps ending: see " + layout.shownLog(ended));
    }
    if (!parts.isStopping()) {
      progress.step(ended + " ended and is started anew: see " + layout.shownLog(ended));
      parts.restart(ended);
    }
  }

  private void stop(Parts parts, InstanceLock lock) {
    progress.step("stopping");
    parts.stop();
    new Leftovers(layout, ledger).stop();
    lock.close();
    progress.step("stopped");
  }

  private int stop() {
    Optional<ProcessHandle> launcher =
        ledger.find(ProcessLedger.LAUNCHER).flatMap(KnownProcess::running);
    launcher.ifPresent(ProcessHandle::destroy);
    launcher.ifPresent(process -> Ending.within(STOP_PATIENCE, () -> !KnownProcess.lives(process)));
    InstanceLock lock =
        InstanceLock.take(layout.lock())
            .orElseThrow(() -> Refusal.because("it does not stop: see " + layout.state()));
    int left = new Leftovers(layout, ledger).stop();
    lock.close();
    progress.say(launcher.isPresent() || left > 0 ? "stopped" : "nothing runs");
    return 0;
  }

  private int reset() {
    int exit = stop();
    clear();
    progress.say("removed " + layout.state());
    return exit;
  }

  /** All but the lock, which others may wait for, and Keycloak's unpacked files. */
  private void clear() {
    Directories.list(layout.state()).stream()
        .filter(path -> !path.equals(layout.lock()) && !path.equals(layout.keycloak()))
        .forEach(Directories::delete);
  }

  private boolean isRunning() {
    Optional<InstanceLock> lock = InstanceLock.take(layout.lock());
    lock.ifPresent(InstanceLock::close);
    return lock.isEmpty();
  }
}
