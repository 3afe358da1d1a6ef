package org.errorcatalog.admin.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads the list of entries, a page by one query. */
@ApplicationScoped
class EntryList {

  static final int PAGE = 50;

  private final EntryQueries entries;

  EntryList(EntryQueries entries) {
    this.entries = entries;
  }

  /**
   * A page.
   *
   * @param start behind which entry it begins
   */
  @Transactional
  EntryPage page(EntryFilter filter, Place start) {
    return EntryPage.of(start, entries.after(filter, start, PAGE + 1).toList());
  }
}
