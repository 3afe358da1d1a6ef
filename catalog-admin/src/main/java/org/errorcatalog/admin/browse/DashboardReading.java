package org.errorcatalog.admin.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.entry.Catalog;
import org.hibernate.Session;

/** Counts a catalog by locale and state, by one query over an index for each kind of number. */
@ApplicationScoped
class DashboardReading {

  private static final String STATES =
      """
      select locale, state, count(*) as n, count(*) filter (where outdated) as outdated
        from %s where catalog_id = :catalog group by 1, 2
      """;
  private static final String FOUND =
      """
      select locale, count(distinct %1$s_id) as n from check_finding
       where catalog_id = :catalog and %1$s_id is not null and dismissed_at is null
       group by 1
      """;
  private static final String ASSIGNED =
      """
      select locale, count(*) as n from assignment
       where catalog_id = :catalog and assignee = :me group by 1
      """;
  private static final String ALL = "select count(*) from %s where catalog_id = :catalog";

  private final Session session;
  private final Access access;

  DashboardReading(Session session, Access access) {
    this.session = session;
    this.access = access;
  }

  @Transactional
  Dashboard read(Catalog catalog) {
    long actions = all("action", catalog);
    return new Dashboard(
        catalog,
        rows(catalog, "text", all("entry", catalog)),
        actions == 0 ? List.of() : rows(catalog, "wording", actions),
        mine(catalog));
  }

  private List<Dashboard.Row> rows(Catalog catalog, String unit, long all) {
    Map<String, Map<Sign, Long>> states = new HashMap<>();
    Map<String, Long> outdated = new HashMap<>();
    for (Tuple row : states(catalog, unit)) {
      String locale = row.get("locale", String.class);
      states
          .computeIfAbsent(locale, each -> new EnumMap<>(Sign.class))
          .put(Sign.valueOf(row.get("state", String.class)), row.get("n", Long.class));
      outdated.merge(locale, row.get("outdated", Long.class), Long::sum);
    }
    Map<String, Long> found = byLocale(catalog, FOUND.formatted(unit));
    return catalog.locales().stream()
        .map(
            locale ->
                new Dashboard.Row(
                    list(catalog, locale).with(Facet.OF, unit),
                    all,
                    StateCounts.outOf(all, states.getOrDefault(locale, Map.of())),
                    outdated.getOrDefault(locale, 0L),
                    found.getOrDefault(locale, 0L)))
        .toList();
  }

  private List<Tuple> states(Catalog catalog, String unit) {
    return session
        .createNativeQuery(STATES.formatted(unit), Tuple.class)
        .setParameter("catalog", catalog.id())
        .getResultList();
  }

  private List<Dashboard.Assigned> mine(Catalog catalog) {
    Map<String, Long> assigned = new HashMap<>();
    session
        .createNativeQuery(ASSIGNED, Tuple.class)
        .setParameter("catalog", catalog.id())
        .setParameter("me", access.actor().id())
        .getResultList()
        .forEach(row -> assigned.put(row.get("locale", String.class), row.get("n", Long.class)));
    return catalog.locales().stream()
        .filter(assigned::containsKey)
        .map(
            locale ->
                new Dashboard.Assigned(
                    list(catalog, locale).with(Facet.ASSIGNED, "me"),
                    assigned.getOrDefault(locale, 0L)))
        .toList();
  }

  private Map<String, Long> byLocale(Catalog catalog, String sql) {
    Map<String, Long> counts = new HashMap<>();
    session
        .createNativeQuery(sql, Tuple.class)
        .setParameter("catalog", catalog.id())
        .getResultList()
        .forEach(row -> counts.put(row.get("locale", String.class), row.get("n", Long.class)));
    return counts;
  }

  private long all(String table, Catalog catalog) {
    return session
        .createNativeQuery(ALL.formatted(table), Long.class)
        .setParameter("catalog", catalog.id())
        .getSingleResult();
  }

  private static EntryFilter list(Catalog catalog, String locale) {
    return new EntryFilter(catalog, locale, Search.NONE, Map.of(), Sort.CODE, null);
  }
}
