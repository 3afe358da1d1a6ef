package org.errorcatalog.deploy.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** What a launcher that could not clean up left running. Only for the holder of the lock. */
final class Leftovers {
  private final Layout layout;
  private final ProcessLedger ledger;

  Leftovers(Layout layout, ProcessLedger ledger) {
    this.layout = layout;
    this.ledger = ledger;
  }

  /** Stops it, and returns how many processes that were. */
  int stop() {
    List<KnownProcess> programs =
        ledger.all().stream()
            .filter(known -> !known.part().equals(Parts.DATABASE))
            .filter(known -> !known.part().equals(ProcessLedger.LAUNCHER))
            .toList();
    List<ProcessHandle> alive =
        programs.stream().flatMap(known -> known.running().stream()).toList();
    Ending.end(alive);
    Postmaster postmaster = new Postmaster(layout.postgres());
    int servers = postmaster.running().isPresent() ? 1 : 0;
    postmaster.stop();
    forget();
    return alive.size() + servers;
  }

  private void forget() {
    try {
      Files.deleteIfExists(layout.processes());
      Files.deleteIfExists(layout.connection());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
