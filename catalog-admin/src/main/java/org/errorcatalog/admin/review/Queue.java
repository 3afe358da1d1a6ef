package org.errorcatalog.admin.review;

import java.util.List;
import org.errorcatalog.admin.page.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * A page of a queue, oldest first.
 *
 * @param counts of all queues of the catalog
 * @param next where the next page begins, null on the last
 * @param judge whether the person may say something of what waits
 * @param refused a verdict that came to nothing, null where none did
 */
record Queue(
    Scope scope,
    List<QueueCount> counts,
    List<Waiting> rows,
    @Nullable QueuePlace next,
    boolean first,
    boolean judge,
    @Nullable Judged refused) {

  Queue {
    counts = List.copyOf(counts);
    rows = List.copyOf(rows);
  }

  public String nextAddress() {
    return next == null
        ? scope.address()
        : scope.address() + "&after=" + Addresses.query(next.value());
  }

  /** What became of a verdict on a row; null where nobody gave one. */
  public @Nullable Judged judgedOf(Waiting row) {
    return refused != null && refused.kind() == row.kind() && refused.id() == row.id()
        ? refused
        : null;
  }
}
