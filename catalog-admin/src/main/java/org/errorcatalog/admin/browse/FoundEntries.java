package org.errorcatalog.admin.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** All that a filter finds, not a page of it. */
@ApplicationScoped
public class FoundEntries {

  private final EntryQueries entries;

  FoundEntries(EntryQueries entries) {
    this.entries = entries;
  }

  @Transactional
  public long count(EntryFilter filter) {
    return entries.count(filter);
  }

  /** The ids of entries in order, at most so many. */
  @Transactional
  public List<Long> ids(EntryFilter filter, int most) {
    return entries.ids(filter, most);
  }
}
