package org.errorcatalog.admin.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import org.errorcatalog.core.entry.Catalog;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads actions of a catalog, a page by one query. */
@ApplicationScoped
class ActionList {

  static final int PAGE = 50;

  private static final String ROWS =
      """
      select a.id, a.kind, a.audience, s.markdown as source, t.markdown as target,
             (select count(*) from entry_action ea where ea.action_id = a.id) as entries
        from action a
        left join wording s on s.action_id = a.id and s.locale = :source
        left join wording t on t.action_id = a.id and t.locale = :locale
       where a.catalog_id = :catalog and a.id > :after
      """;
  private static final String FOUND =
      " and (strpos(lower(s.markdown), :search) > 0 or strpos(lower(t.markdown), :search) > 0)";
  private static final String ORDER = " order by a.id";

  /** Of another action, in a locale of both. */
  private static final String ALIKE =
      """
       and a.id in (
         select other.action_id
           from wording own
           join wording other
             on other.catalog_id = own.catalog_id and other.locale = own.locale
            and md5(other.markdown) = md5(own.markdown) and other.action_id <> own.action_id
          where own.action_id = :own)
      """;

  private final Session session;

  ActionList(Session session) {
    this.session = session;
  }

  @Transactional
  ActionPage page(ActionFilter filter) {
    boolean all = filter.search().isEmpty();
    NativeQuery<Tuple> query = query(all ? "" : FOUND, filter.catalog(), filter.locale());
    query.setParameter("after", filter.after());
    if (!all) {
      query.setParameter("search", filter.searchLowered());
    }
    return ActionPage.of(
        query.setMaxResults(PAGE + 1).getResultStream().map(ActionRow::of).toList(), PAGE);
  }

  /** Other actions that say the same as one in some locale. */
  @Transactional
  List<ActionRow> alike(Catalog catalog, long id, String locale) {
    return query(ALIKE, catalog, locale)
        .setParameter("own", id)
        .setParameter("after", 0L)
        .setMaxResults(PAGE)
        .getResultStream()
        .map(ActionRow::of)
        .toList();
  }

  private NativeQuery<Tuple> query(String condition, Catalog catalog, String locale) {
    return session
        .createNativeQuery(ROWS + condition + ORDER, Tuple.class)
        .setParameter("source", catalog.sourceLocale())
        .setParameter("locale", locale)
        .setParameter("catalog", catalog.id());
  }
}
