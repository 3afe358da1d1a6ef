package org.errorcatalog.admin.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the list from a little before a place. */
@ApplicationScoped
class PaneReading {

  static final int BEFORE = 10;
  static final int BEHIND = 40;

  private final EntryQueries entries;

  PaneReading(EntryQueries entries) {
    this.entries = entries;
  }

  /**
   * The list.
   *
   * @param at the entry that is worked on
   * @param around where the list is looked at; the start for where the entry is
   */
  @Transactional
  Pane read(EntryFilter filter, Place at, Place around, String kept) {
    Place middle = around.isStart() ? at : around;
    List<EntryRow> before =
        middle.isStart() ? List.of() : entries.before(filter, middle, BEFORE + 1).toList();
    boolean more = before.size() > BEFORE;
    Place from = more ? before.get(BEFORE).place() : Place.START;
    List<EntryRow> rows = entries.after(filter, from, BEFORE + BEHIND + 1).toList();
    List<EntryRow> shown = rows.subList(0, Math.min(rows.size(), BEFORE + BEHIND));
    return new Pane(
        filter,
        shown,
        at,
        entries.count(filter),
        more ? from : null,
        shown.size() < rows.size() ? last(shown) : null,
        kept);
  }

  private static @Nullable Place last(List<EntryRow> rows) {
    return rows.isEmpty() ? null : rows.get(rows.size() - 1).place();
  }
}
