package org.errorcatalog.admin.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.bulk.BulkChange;
import org.errorcatalog.core.bulk.Hindrance;
import org.errorcatalog.core.bulk.Outcome;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.text.UnitKind;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads what pages show of changes of many units. */
@ApplicationScoped
class BulkReading {

  private static final String TALLIES =
      """
      select outcome, hindrance, count(*) as n from bulk_change_unit
       where bulk_change_id = :change group by outcome, hindrance order by outcome, n desc
      """;
  private static final String ROWS =
      """
      select u.kind, u.before, u.after, u.outcome, u.hindrance, e.code, e.variant,
             coalesce(t.markdown, w.markdown) as words,
             case when w.id is null then 1 else (
               select count(*) from entry_action ea where ea.action_id = w.action_id) end as entries
        from bulk_change_unit u
        join entry e on e.id = u.entry_id
        left join text t on u.kind = 'TEXT' and t.id = u.unit_id
        left join wording w on u.kind = 'WORDING' and w.id = u.unit_id
       where u.bulk_change_id = :change and u.outcome in (:outcomes)
       order by u.position limit :most
      """;

  /** The ones that most entries have. */
  private static final String ACTIONS =
      """
      select a.id, a.kind, a.audience, w.markdown as words, coalesce(used.n, 0) as entries
        from action a
        left join (select action_id, count(*) as n from entry_action group by action_id) used
          on used.action_id = a.id
        left join wording w on w.action_id = a.id and w.locale = :source
       where a.catalog_id = :catalog
       order by entries desc, a.id limit 500
      """;

  private final Session session;

  BulkReading(Session session) {
    this.session = session;
  }

  @Transactional
  List<ChangeView.Tally> tallies(long change) {
    return session
        .createNativeQuery(TALLIES, Tuple.class)
        .setParameter("change", change)
        .getResultStream()
        .map(
            row ->
                new ChangeView.Tally(
                    Outcome.valueOf(row.get("outcome", String.class)),
                    hindrance(row),
                    row.get("n", Long.class)))
        .toList();
  }

  @Transactional
  List<ChangeRow> rows(Catalog catalog, BulkChange change, List<Outcome> outcomes) {
    return session
        .createNativeQuery(ROWS, Tuple.class)
        .setParameter("change", change.id())
        .setParameterList("outcomes", outcomes.stream().map(Enum::name).toList())
        .setParameter("most", ChangeView.SHOWN)
        .getResultStream()
        .map(row -> row(catalog, change, row))
        .toList();
  }

  @Transactional
  List<ActionChoice> actions(Catalog catalog) {
    return session
        .createNativeQuery(ACTIONS, Tuple.class)
        .setParameter("catalog", catalog.id())
        .setParameter("source", catalog.sourceLocale())
        .getResultStream()
        .map(
            row ->
                new ActionChoice(
                    row.get("id", Long.class),
                    ActionKind.valueOf(row.get("kind", String.class)),
                    Audience.valueOf(row.get("audience", String.class)),
                    row.get("words", String.class),
                    row.get("entries", Long.class)))
        .toList();
  }

  private static ChangeRow row(Catalog catalog, BulkChange change, Tuple row) {
    String code = row.get("code", String.class);
    return new ChangeRow(
        code,
        Addresses.entry(
            catalog.name(), code, row.get("variant", Integer.class), null, change.locale()),
        UnitKind.valueOf(row.get("kind", String.class)),
        row.get("before", String.class),
        row.get("after", String.class),
        row.get("words", String.class),
        row.get("entries", Long.class),
        Outcome.valueOf(row.get("outcome", String.class)),
        hindrance(row));
  }

  private static @Nullable Hindrance hindrance(Tuple row) {
    String hindrance = row.get("hindrance", String.class);
    return hindrance == null ? null : Hindrance.valueOf(hindrance);
  }
}
