package org.errorcatalog.admin.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.entry.Catalog;
import org.hibernate.Session;

/** Keeps the filters of people by name; a person's newer one of the same name replaces it. */
@ApplicationScoped
class SavedFilters {

  /** How many a person may keep in a catalog. */
  static final int MOST = 50;

  static final int LONGEST_NAME = 100;

  private static final String SEEN =
      """
      select id, name, query, owner = :me as mine, shared, owner_name from saved_filter
       where catalog_id = :catalog and (owner = :me or shared)
       order by owner <> :me, name, id limit 200
      """;
  private static final String REPLACED =
      "delete from saved_filter where catalog_id = :catalog and owner = :me and name = :name";
  private static final String SAVED =
      """
      insert into saved_filter (catalog_id, owner, owner_name, name, query, shared, saved_at)
      select :catalog, :me, :myName, :name, :query, :shared, :now
       where (select count(*) from saved_filter where catalog_id = :catalog and owner = :me) < :most
      """;
  private static final String DELETED =
      "delete from saved_filter where catalog_id = :catalog and owner = :me and id = :id";

  private final Session session;
  private final Clock clock;

  SavedFilters(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  /** Their own and the shared ones, by name. */
  @Transactional
  List<SavedFilter> seenBy(Actor me, Catalog catalog) {
    return session
        .createNativeQuery(SEEN, Tuple.class)
        .setParameter("catalog", catalog.id())
        .setParameter("me", me.id())
        .getResultStream()
        .map(SavedFilters::of)
        .toList();
  }

  /** Whether it was kept: not without a name, nor beyond {@link #MOST}. */
  @Transactional
  boolean save(EntryFilter filter, String typedName, boolean shared, Actor me) {
    String name = typedName.strip();
    String query = filter.at(Place.START).query();
    if (name.isEmpty() || name.length() > LONGEST_NAME || query.isEmpty()) {
      return false;
    }
    session
        .createNativeMutationQuery(REPLACED)
        .setParameter("catalog", filter.catalog().id())
        .setParameter("me", me.id())
        .setParameter("name", name)
        .executeUpdate();
    return session
            .createNativeMutationQuery(SAVED)
            .setParameter("catalog", filter.catalog().id())
            .setParameter("me", me.id())
            .setParameter("myName", me.name())
            .setParameter("name", name)
            .setParameter("query", query)
            .setParameter("shared", shared)
            .setParameter("now", clock.instant())
            .setParameter("most", MOST)
            .executeUpdate()
        == 1;
  }

  @Transactional
  void delete(Catalog catalog, long id, Actor me) {
    session
        .createNativeMutationQuery(DELETED)
        .setParameter("catalog", catalog.id())
        .setParameter("me", me.id())
        .setParameter("id", id)
        .executeUpdate();
  }

  private static SavedFilter of(Tuple row) {
    return new SavedFilter(
        row.get("id", Long.class),
        row.get("name", String.class),
        row.get("query", String.class),
        row.get("mine", Boolean.class),
        row.get("shared", Boolean.class),
        row.get("owner_name", String.class));
  }
}
