package org.errorcatalog.admin.browse;

import java.util.List;
import org.errorcatalog.admin.page.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * The list beside an entry that is worked on.
 *
 * @param at the entry
 * @param found how many entries the filter finds
 * @param earlier the place around which the rows before these are shown; null at the start
 * @param later the same behind them; null at the end
 * @param kept what the links say besides the filter, as {@code &source=en-US}
 */
public record Pane(
    EntryFilter filter,
    List<EntryRow> rows,
    Place at,
    long found,
    @Nullable Place earlier,
    @Nullable Place later,
    String kept) {

  public Pane {
    rows = List.copyOf(rows);
  }

  public boolean isAt(EntryRow row) {
    return row.place().codeKey().equals(at.codeKey()) && row.place().variant() == at.variant();
  }

  public String entryAddress(EntryRow row) {
    return filter.entryAddress(row) + kept;
  }

  public String address(Place around) {
    return "/catalogs/%s/pane?locale=%s%s%s&at=%s&around=%s"
        .formatted(
            filter.catalog().name(),
            Addresses.query(filter.locale()),
            filter.query(),
            kept,
            Addresses.query(at.value()),
            Addresses.query(around.value()));
  }
}
