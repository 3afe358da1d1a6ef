package org.errorcatalog.admin.browse;

import java.util.Arrays;
import java.util.List;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.entry.Catalog;

/**
 * How far the translations of a catalog are.
 *
 * @param descriptions a row for each locale
 * @param wordings the same of the wordings of actions; empty where there are none
 * @param mine what is assigned to who asks
 */
public record Dashboard(
    Catalog catalog, List<Row> descriptions, List<Row> wordings, List<Assigned> mine) {

  public Dashboard {
    descriptions = List.copyOf(descriptions);
    wordings = List.copyOf(wordings);
    mine = List.copyOf(mine);
  }

  public Sign[] signs() {
    return Sign.values();
  }

  /** How many entries in a locale wait for somebody. */
  public record Assigned(EntryFilter filter, long n) {}

  /**
   * A locale.
   *
   * @param filter the list that its numbers lead to
   * @param all how many units there would be if all were translated
   */
  public record Row(
      EntryFilter filter, long all, StateCounts counts, long outdated, long withFindings) {

    public List<Cell> cells() {
      return Arrays.stream(Sign.values())
          .map(sign -> new Cell(sign, counts.of(sign), warmth(counts.of(sign))))
          .toList();
    }

    public String outdatedAddress() {
      return filter.with(Facet.OUTDATED, "yes").address();
    }

    public String foundAddress() {
      return filter.with(Facet.CHECK, Facet.ANY).address();
    }

    public long percentDone() {
      return all == 0 ? 0 : 100 * counts.of(Sign.APPROVED) / all;
    }

    /** From 0 for nothing to 4 for nearly all. */
    public int warmth(long n) {
      return all == 0 ? 0 : (int) ((4 * n + all - 1) / all);
    }
  }

  /** A number of the heat map. */
  public record Cell(Sign sign, long n, int warmth) {}
}
