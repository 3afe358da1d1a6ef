package org.errorcatalog.core.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.check.Checks;

/**
 * What the checks say of new entries and actions, worked out by other processors while the database
 * writes them. Closed, it leaves what is not begun.
 */
public final class EarlyFindings implements AutoCloseable {

  private static final int PORTION = 100;

  private final CheckedCatalog catalog;
  private final Checks checks;
  private final Queue<Supplier<Stream<CheckedUnit>>> waiting = new ConcurrentLinkedQueue<>();
  private final Queue<Examined> found = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<NewUnits> given;
  private final CompletableFuture<Void> others;
  private volatile boolean isClosed;

  EarlyFindings(CheckedCatalog catalog, Checks checks, Supplier<NewUnits> units) {
    this.catalog = catalog;
    this.checks = checks;
    this.given = CompletableFuture.supplyAsync(units).thenApply(this::take);
    int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    this.others =
        CompletableFuture.allOf(
            Stream.generate(() -> given.thenRunAsync(this::work))
                .limit(others)
                .toArray(CompletableFuture[]::new));
  }

  private NewUnits take(NewUnits all) {
    take(all.entries(), entry -> entry.units(catalog));
    take(all.actions(), action -> action.units(catalog));
    return all;
  }

  private <T> void take(List<T> all, Function<T, List<CheckedUnit>> units) {
    for (int i = 0; i < all.size(); i += PORTION) {
      List<T> some = all.subList(i, Math.min(i + PORTION, all.size()));
      waiting.add(() -> some.stream().map(units).flatMap(List::stream));
    }
  }

  private void work() {
    Supplier<Stream<CheckedUnit>> some = waiting.poll();
    while (some != null && !isClosed) {
      some.get()
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

  /** The entries and actions that it is about. */
  Touched seen() {
    NewUnits seen = given.join();
    return new Touched(
        seen.entries().stream().map(NewEntry::id).collect(Collectors.toSet()),
        seen.actions().stream().map(NewAction::id).collect(Collectors.toSet()),
        Set.of());
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
