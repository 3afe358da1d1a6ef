package org.errorcatalog.admin.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.entry.Catalog;
import org.hibernate.Session;

/** Counts the entries of a catalog by the state of their texts in one locale. */
@ApplicationScoped
class StateCounts {

  private static final String FROM =
      """
       from entry e
       left join text t on t.entry_id = e.id and t.locale = :locale
      where e.catalog_id = :catalog
      """;

  private final Session session;

  StateCounts(Session session) {
    this.session = session;
  }

  @Transactional
  Map<StateFilter, Long> of(Catalog catalog, String locale) {
    Tuple row =
        session
            .createNativeQuery("select " + counts() + FROM, Tuple.class)
            .setParameter("catalog", catalog.id())
            .setParameter("locale", locale)
            .getSingleResult();
    Map<StateFilter, Long> counts = new EnumMap<>(StateFilter.class);
    for (StateFilter filter : StateFilter.values()) {
      counts.put(filter, row.get(alias(filter), Long.class));
    }
    return counts;
  }

  private static String counts() {
    return Stream.of(StateFilter.values())
        .map(filter -> "count(*)" + where(filter) + " as " + alias(filter))
        .collect(Collectors.joining(", "));
  }

  private static String where(StateFilter filter) {
    return filter.condition() == null ? "" : " filter (where " + filter.condition() + ")";
  }

  private static String alias(StateFilter filter) {
    return "n_" + filter.name().toLowerCase(Locale.ROOT);
  }
}
