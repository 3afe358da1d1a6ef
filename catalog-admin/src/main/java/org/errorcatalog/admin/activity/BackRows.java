package org.errorcatalog.admin.activity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.page.Comparing;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.admin.page.UnitName;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.history.Step;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnitState;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads what units on the way back say now and would say then, by one query a kind. */
@ApplicationScoped
class BackRows {

  private static final Map<UnitKind, String> PLACES =
      Map.of(
          UnitKind.ENTRY,
          "select u.id, u.code, u.variant, null as locale, 0::bigint as action_id, u.revision"
              + " from entry u",
          UnitKind.TEXT,
          "select u.id, e.code, e.variant, u.locale, 0::bigint as action_id, u.revision"
              + " from text u join entry e on e.id = u.entry_id",
          UnitKind.WORDING,
          "select u.id, e.code, e.variant, u.locale, u.action_id, u.revision"
              + " from wording u join lateral (select e.code, e.variant from entry_action ea"
              + " join entry e on e.id = ea.entry_id where ea.action_id = u.action_id"
              + " order by ea.entry_id limit 1) e on true");

  private static final String ROWS =
      """
      select unit.*, now.state as now_state, coalesce(now.markdown, now.facts::text) as now_says,
             old.state as then_state, coalesce(old.markdown, old.facts::text) as then_says
        from unnest(cast(:ids as bigint[]), cast(:targets as integer[])) as step (id, target)
        join (%2$s) unit on unit.id = step.id
        join revision now on now.%1$s_id = unit.id and now.number = unit.revision
        left join revision old on old.%1$s_id = unit.id and old.number = step.target
      """;

  private final Session session;
  private final Comparing comparing;

  BackRows(Session session, Comparing comparing) {
    this.session = session;
    this.comparing = comparing;
  }

  /** In the order of the steps. */
  List<BackRow> of(Catalog catalog, List<Step> steps) {
    Map<UnitKind, Map<Long, Tuple>> found = new EnumMap<>(UnitKind.class);
    steps.stream()
        .collect(groupingBy(Step::kind))
        .forEach((kind, ofKind) -> found.put(kind, found(kind, ofKind)));
    return steps.stream().flatMap(step -> row(catalog, step, found)).toList();
  }

  private Stream<BackRow> row(Catalog catalog, Step step, Map<UnitKind, Map<Long, Tuple>> found) {
    return Stream.ofNullable(found.getOrDefault(step.kind(), Map.of()).get(step.unitId()))
        .map(row -> row(catalog, step, row));
  }

  private Map<Long, Tuple> found(UnitKind kind, List<Step> steps) {
    return session
        .createNativeQuery(ROWS.formatted(kind.table(), PLACES.get(kind)), Tuple.class)
        .setParameter("ids", steps.stream().map(Step::unitId).toArray(Long[]::new))
        .setParameter("targets", steps.stream().map(Step::target).toArray(Integer[]::new))
        .getResultStream()
        .collect(toMap(row -> row.get("id", Long.class), row -> row));
  }

  private BackRow row(Catalog catalog, Step step, Tuple row) {
    String code = row.get("code", String.class);
    int variant = row.get("variant", Integer.class);
    @Nullable String locale = row.get("locale", String.class);
    String bare = Addresses.entry(catalog.name(), code);
    String entry =
        Addresses.entry(catalog.name(), code, variant, null, locale == null ? "" : locale);
    UnitName unit = UnitName.of(step.kind(), row.get("action_id", Long.class));
    @Nullable String then = row.get("then_state", String.class);
    return new BackRow(
        step.kind(),
        code,
        variant,
        locale,
        bare + "/history" + entry.substring(bare.length()) + "&unit=" + unit,
        step.fate(),
        Sign.of(UnitState.valueOf(row.get("now_state", String.class))),
        Sign.of(then == null ? null : UnitState.valueOf(then)),
        comparing.of(
            step.kind(), row.get("now_says", String.class), row.get("then_says", String.class)));
  }
}
