package org.errorcatalog.admin.bulk;

import java.util.List;
import org.errorcatalog.core.bulk.BulkChange;
import org.errorcatalog.core.bulk.Deed;
import org.errorcatalog.core.bulk.Hindrance;
import org.errorcatalog.core.bulk.Outcome;
import org.errorcatalog.core.entry.Catalog;
import org.jspecify.annotations.Nullable;

/**
 * The page of one change of many units.
 *
 * @param rows the first that are or will be changed
 * @param left the first that are left as they are
 */
public record ChangeView(
    Catalog catalog,
    BulkChange change,
    String deedName,
    List<Tally> tallies,
    List<ChangeRow> rows,
    List<ChangeRow> left,
    String listAddress) {

  /** How many rows of each kind the page shows. */
  static final int SHOWN = 100;

  public ChangeView {
    tallies = List.copyOf(tallies);
    rows = List.copyOf(rows);
    left = List.copyOf(left);
  }

  /** How many units came to the same end for the same reason. */
  public record Tally(Outcome outcome, @Nullable Hindrance hindrance, long n) {}

  public long count(Outcome outcome) {
    return tallies.stream().filter(t -> t.outcome() == outcome).mapToLong(Tally::n).sum();
  }

  /** What was left alone, by reason. */
  public List<Tally> hindered() {
    return tallies.stream().filter(tally -> tally.hindrance() != null).toList();
  }

  public long planned() {
    return count(Outcome.PLANNED);
  }

  public long done() {
    return count(Outcome.DONE);
  }

  public long undone() {
    return count(Outcome.UNDONE);
  }

  /** How many of how many are settled, while it is going on. */
  public long settled() {
    return change.status() == BulkChange.Status.UNDOING
        ? undone() + count(Outcome.KEPT)
        : done() + count(Outcome.REFUSED);
  }

  public long all() {
    return change.status() == BulkChange.Status.UNDOING
        ? settled() + done()
        : settled() + planned();
  }

  public boolean isOfWords() {
    return change.deed() instanceof Deed.Replace;
  }

  public boolean isVerdict() {
    return change.deed() instanceof Deed.Judge;
  }

  public String address(String rest) {
    return "/catalogs/%s/bulk/%d%s".formatted(catalog.name(), change.id(), rest);
  }
}
