package org.errorcatalog.admin.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import org.errorcatalog.core.text.Rendering;
import org.hibernate.Session;

/** Reads the list of entries, a page by one query, along the index of codes. */
@ApplicationScoped
class EntryList {

  static final int PAGE = 50;

  private static final String ROWS =
      """
      select e.code, e.code_key, e.variant, e.class, e.status,
             s.markdown as source, t.markdown as target, t.state, t.outdated
        from entry e
        left join text s on s.entry_id = e.id and s.locale = :source
        left join text t on t.entry_id = e.id and t.locale = :locale
       where e.catalog_id = :catalog and (e.code_key, e.variant) > (:codeKey, :variant)
      """;
  private static final String FOUND =
      """
       and (strpos(lower(e.code), :search) > 0 or strpos(lower(s.markdown), :search) > 0
         or strpos(lower(t.markdown), :search) > 0)
      """;

  /** Its names, the text, or the wording of one of its actions. */
  private static final String CHECKED =
      """
       and e.id in (
         select f.entry_id from check_finding f
          where f.catalog_id = :catalog and f.name = :check and f.entry_id is not null
            and f.dismissed_at is null
         union
         select x.entry_id from check_finding f join text x on x.id = f.text_id
          where f.catalog_id = :catalog and f.locale = :locale and f.name = :check
            and f.dismissed_at is null
         union
         select ea.entry_id from check_finding f
           join wording w on w.id = f.wording_id
           join entry_action ea on ea.action_id = w.action_id
          where f.catalog_id = :catalog and f.locale = :locale and f.name = :check
            and f.dismissed_at is null)
      """;

  private static final String ORDER = " order by e.code_key, e.variant";

  private final Session session;
  private final Rendering rendering = new Rendering();

  EntryList(Session session) {
    this.session = session;
  }

  @Transactional
  EntryPage page(EntryFilter filter) {
    List<EntryRow> rows =
        query(filter)
            .setMaxResults(PAGE + 1)
            .getResultStream()
            .map(row -> EntryRow.of(row, rendering))
            .toList();
    return EntryPage.of(rows);
  }

  private TypedQuery<Tuple> query(EntryFilter filter) {
    String condition = filter.state().condition();
    String sql =
        ROWS
            + (filter.search().isEmpty() ? "" : FOUND)
            + (filter.check() == null ? "" : CHECKED)
            + (condition == null ? "" : " and " + condition)
            + ORDER;
    var query = session.createNativeQuery(sql, Tuple.class);
    query
        .setParameter("source", filter.catalog().sourceLocale())
        .setParameter("locale", filter.locale())
        .setParameter("catalog", filter.catalog().id())
        .setParameter("codeKey", filter.after().codeKey())
        .setParameter("variant", filter.after().variant());
    if (!filter.search().isEmpty()) {
      query.setParameter("search", filter.searchLowered());
    }
    if (filter.check() != null) {
      query.setParameter("check", filter.check().name());
    }
    return query;
  }
}
