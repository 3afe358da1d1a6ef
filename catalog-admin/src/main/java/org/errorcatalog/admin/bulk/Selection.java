package org.errorcatalog.admin.bulk;

import java.util.List;
import java.util.stream.Collectors;
import org.errorcatalog.admin.browse.EntryFilter;
import org.errorcatalog.admin.page.Addresses;

/**
 * What somebody chose from a list to be changed.
 *
 * @param filter the list
 * @param isAll whether all of the list, whatever is ticked
 * @param ticked the ids of single entries
 */
public record Selection(EntryFilter filter, boolean isAll, List<Long> ticked) {

  /** How many single entries may be ticked; more than a page shows. */
  static final int MOST_TICKED = 200;

  public Selection {
    ticked = ticked.stream().distinct().limit(MOST_TICKED).toList();
  }

  /** Where it is changed. */
  public String address() {
    return "/catalogs/%s/bulk?locale=%s%s&which=%s%s"
        .formatted(
            filter.catalog().name(),
            Addresses.query(filter.locale()),
            filter.query(),
            isAll ? "all" : "ticked",
            ticked.stream().map(id -> "&entry=" + id).collect(Collectors.joining()));
  }
}
