package org.errorcatalog.admin.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list.
 *
 * @param start where it begins
 * @param next where the next page begins, null on the last
 */
public record EntryPage(Place start, List<EntryRow> rows, @Nullable Place next) {

  public EntryPage {
    rows = List.copyOf(rows);
  }

  /** Of one row more than a page has, where there is a next page. */
  static EntryPage of(Place start, List<EntryRow> rows) {
    if (rows.size() <= EntryList.PAGE) {
      return new EntryPage(start, rows, null);
    }
    List<EntryRow> shown = rows.subList(0, EntryList.PAGE);
    return new EntryPage(start, shown, shown.get(EntryList.PAGE - 1).place());
  }
}
