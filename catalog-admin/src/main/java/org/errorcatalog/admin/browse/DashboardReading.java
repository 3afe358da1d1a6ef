package org.errorcatalog.admin.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.text.UnitState;
import org.hibernate.Session;

/**
 * Counts a catalog by locale and state, from indexes alone. Each number is asked by itself: to
 * group rows by two texts takes longer than to count those of one place of an index.
 */
@ApplicationScoped
class DashboardReading {

  private static final String STATES =
      """
      select l.locale, s.state,
             (select count(*) from %s u
               where u.catalog_id = l.catalog_id and u.locale = l.locale
                 and u.state = s.state) as n
        from catalog_locale l cross join unnest(:states) s (state)
       where l.catalog_id = :catalog
      """;
  private static final String OUTDATED =
      """
      select locale, count(*) as n from %s
       where catalog_id = :catalog and outdated group by 1
      """;
  private static final String FOUND =
      """
      select l.locale,
             (select count(distinct f.%1$s_id) from check_finding f
               where f.catalog_id = l.catalog_id and f.locale = l.locale
                 and f.%1$s_id is not null and f.dismissed_at is null) as n
        from catalog_locale l
       where l.catalog_id = :catalog
      """;
  private static final String ASSIGNED =
      """
      select locale, count(*) as n from assignment
       where catalog_id = :catalog and assignee = :me group by 1
      """;
  private static final String[] ALL_STATES =
      Arrays.stream(UnitState.values()).map(Enum::name).toArray(String[]::new);
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
    Map<String, Map<Sign, Long>> states = states(catalog, unit);
    Map<String, Long> outdated = byLocale(catalog, OUTDATED.formatted(unit));
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

  private Map<String, Map<Sign, Long>> states(Catalog catalog, String unit) {
    Map<String, Map<Sign, Long>> states = new HashMap<>();
    session
        .createNativeQuery(STATES.formatted(unit), Tuple.class)
        .setParameter("catalog", catalog.id())
        .setParameter("states", ALL_STATES)
        .getResultList()
        .forEach(
            row ->
                states
                    .computeIfAbsent(
                        row.get("locale", String.class), each -> new EnumMap<>(Sign.class))
                    .put(Sign.valueOf(row.get("state", String.class)), row.get("n", Long.class)));
    return states;
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
