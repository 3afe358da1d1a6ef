package org.errorcatalog.admin.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.talk.People;
import org.hibernate.Session;

/** Reads the list of entries, a page by one query. */
@ApplicationScoped
class EntryList {

  static final int PAGE = 50;

  private static final String RELEASES =
      "select number from release where catalog_id = ?1 order by number desc limit 100";

  private final EntryQueries entries;
  private final SavedFilters saved;
  private final People people;
  private final Session session;
  private final Access access;

  EntryList(
      EntryQueries entries, SavedFilters saved, People people, Session session, Access access) {
    this.entries = entries;
    this.saved = saved;
    this.people = people;
    this.session = session;
    this.access = access;
  }

  /**
   * A page.
   *
   * @param start behind which entry it begins
   */
  @Transactional
  EntryListView view(EntryFilter filter, Place start, String kept) {
    return new EntryListView(
        filter,
        EntryPage.of(start, entries.after(filter, start, PAGE + 1).toList()),
        saved.seenBy(access.actor(), filter.catalog()),
        releases(filter.catalog()),
        people.all(),
        kept);
  }

  private List<Integer> releases(Catalog catalog) {
    return session
        .createNativeQuery(RELEASES, Integer.class)
        .setParameter(1, catalog.id())
        .getResultList();
  }
}
