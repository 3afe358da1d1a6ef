package org.errorcatalog.core.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.errorcatalog.core.check.Checks;

/**
 * What the checks say of new entries, worked out by other processors while the database writes
 * them. Closed, it leaves what is not begun.
 */
public final class EarlyFindings implements AutoCloseable {

  private static final int PORTION = 100;

  private final CheckedCatalog catalog;
  private final Checks checks;
  private final Set<Long> entries = new HashSet<>();
  private final Queue<List<NewEntry>> waiting = new ConcurrentLinkedQueue<>();
  private final Queue<Examined> found = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<Void> others;

  EarlyFindings(CheckedCatalog catalog, Checks checks, List<NewEntry> given) {
    this.catalog = catalog;
    this.checks = checks;
    given.forEach(entry -> entries.add(entry.id()));
    for (int i = 0; i < given.size(); i += PORTION) {
      waiting.add(List.copyOf(given.subList(i, Math.min(i + PORTION, given.size()))));
    }
    int processors = Runtime.getRuntime().availableProcessors();
    this.others =
        CompletableFuture.allOf(
            IntStream.range(0, given.isEmpty() ? 0 : Math.max(1, processors - 1))
                .mapToObj(any -> CompletableFuture.runAsync(this::work))
                .toArray(CompletableFuture[]::new));
  }

  private void work() {
    for (List<NewEntry> some = waiting.poll(); some != null; some = waiting.poll()) {
      some.stream()
          .flatMap(entry -> entry.units(catalog).stream())
          .map(unit -> unit.examine(checks))
          .filter(unit -> !unit.issues().isEmpty())
          .forEach(found::add);
    }
  }

  /** Whether they would be the same by what the catalog asks of its checks now. */
  boolean holdFor(CheckedCatalog now) {
    return catalog.equals(now);
  }

  Set<Long> entries() {
    return entries;
  }

  /** The units of which something is to be said; whoever asks helps to work it out. */
  Collection<Examined> all() {
    work();
    others.join();
    return found.stream()
        .sorted(Comparator.comparing(Examined::kind).thenComparing(Examined::unitId))
        .toList();
  }

  @Override
  public void close() {
    waiting.clear();
  }
}
