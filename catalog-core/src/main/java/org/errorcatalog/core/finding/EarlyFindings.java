package org.errorcatalog.core.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.errorcatalog.core.check.Checks;

/**
 * What the checks say of new entries, worked out by other processors while the database writes
 * them. Closed, it leaves what is not begun.
 */
public final class EarlyFindings implements AutoCloseable {

  private static final int PORTION = 100;

  private final CheckedCatalog catalog;
  private final Checks checks;
  private final Set<Long> entries = ConcurrentHashMap.newKeySet();
  private final Queue<List<NewEntry>> waiting = new ConcurrentLinkedQueue<>();
  private final Queue<Examined> found = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<Void> given;
  private final CompletableFuture<Void> others;
  private volatile boolean isClosed;

  EarlyFindings(CheckedCatalog catalog, Checks checks, Supplier<List<NewEntry>> entries) {
    this.catalog = catalog;
    this.checks = checks;
    this.given = CompletableFuture.supplyAsync(entries).thenAccept(this::take);
    int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    this.others =
        CompletableFuture.allOf(
            Stream.generate(() -> given.thenRunAsync(this::work))
                .limit(others)
                .toArray(CompletableFuture[]::new));
  }

  private void take(List<NewEntry> all) {
    all.forEach(entry -> entries.add(entry.id()));
    for (int i = 0; i < all.size(); i += PORTION) {
      waiting.add(List.copyOf(all.subList(i, Math.min(i + PORTION, all.size()))));
    }
  }

  private void work() {
    List<NewEntry> some = waiting.poll();
    while (some != null && !isClosed) {
      some.stream()
          .flatMap(entry -> entry.units(catalog).stream())
          .map(unit -> unit.examine(checks))
          .filter(unit -> !unit.issues().isEmpty())
          .forEach(found::add);
      some = waiting.poll();
    }
  }

  /** Whether they would be the same by what the catalog asks of its checks now. */
  boolean holdFor(CheckedCatalog now) {
    return catalog.equals(now);
  }

  /** The entries that it is about. */
  Set<Long> entries() {
    given.join();
    return entries;
  }

  /** The units of which something is to be said; whoever asks helps to work it out. */
  Collection<Examined> all() {
    given.join();
    work();
    others.join();
    return found.stream()
        .sorted(Comparator.comparing(Examined::kind).thenComparing(Examined::unitId))
        .toList();
  }

  @Override
  public void close() {
    isClosed = true;
  }
}
