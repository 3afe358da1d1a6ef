package org.errorcatalog.admin.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.entry.Catalog;
import org.hibernate.Session;

/** Counts the entries of a catalog by the state of their texts in one locale. */
@ApplicationScoped
class StateCounting {

  private static final String STATES =
      """
      select coalesce(t.state, 'UNTRANSLATED') as state, count(*) as n
        from entry e
        left join text t on t.entry_id = e.id and t.locale = :locale
       where e.catalog_id = :catalog
       group by 1
      """;

  private final Session session;

  StateCounting(Session session) {
    this.session = session;
  }

  @Transactional
  StateCounts of(Catalog catalog, String locale) {
    Map<Sign, Long> counts = new EnumMap<>(Sign.class);
    session
        .createNativeQuery(STATES, Tuple.class)
        .setParameter("catalog", catalog.id())
        .setParameter("locale", locale)
        .getResultStream()
        .forEach(
            row ->
                counts.put(Sign.valueOf(row.get("state", String.class)), row.get("n", Long.class)));
    return new StateCounts(counts);
  }
}
