package org.errorcatalog.core.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.errorcatalog.core.bulk.BulkUnit.Found;
import org.errorcatalog.core.text.UnitKind;
import org.hibernate.Session;

/** Reads what there is now of entries that were chosen, in the order in which they were. */
@ApplicationScoped
class ChosenUnits {

  private static final String CHOSEN =
      """
      unnest(:ids) with ordinality c (id, n)
        join entry e on e.id = c.id and e.catalog_id = :catalog
      """;
  private static final String ENTRIES =
      "select 'ENTRY' as kind, e.id, e.id as entry_id, e.version, e.revision, e.state,"
          + " e.class as says, (select string_agg(cast(ea.action_id as text), ',') from entry_action ea"
          + " where ea.entry_id = e.id) as actions from "
          + CHOSEN
          + " order by c.n";
  private static final String TEXTS =
      "select 'TEXT' as kind, t.id, e.id as entry_id, t.version, t.revision, t.state,"
          + " t.markdown as says, null as actions from "
          + CHOSEN
          + " join text t on t.entry_id = e.id and t.locale = :locale order by c.n";

  /** A wording that several have stands where the first of them does. */
  private static final String WORDINGS =
      "select 'WORDING' as kind, w.id, w.entry_id, w.version, w.revision, w.state,"
          + " w.markdown as says, null as actions from ("
          + "select distinct on (w.id) w.*, e.id as entry_id, c.n from "
          + CHOSEN
          + " join entry_action ea on ea.entry_id = e.id"
          + " join wording w on w.action_id = ea.action_id and w.locale = :locale"
          + " order by w.id, c.n) w order by w.n, w.id";

  private static final String ASSIGNED =
      "select 'ENTRY' as kind, e.id, e.id as entry_id, 0 as version, 0 as revision, null as state,"
          + " a.assignee as says, null as actions from "
          + CHOSEN
          + " left join assignment a on a.entry_id = e.id and a.locale = :locale order by c.n";

  private final Session session;

  ChosenUnits(Session session) {
    this.session = session;
  }

  List<Found> units(long catalogId, String locale, Collection<Long> ids, Set<UnitKind> kinds) {
    List<Found> found = new ArrayList<>();
    for (UnitKind kind : UnitKind.values()) {
      if (kinds.contains(kind)) {
        found.addAll(read(query(kind), catalogId, locale, ids));
      }
    }
    return found;
  }

  /** The entries, each with who is to translate it. */
  List<Found> assigned(long catalogId, String locale, Collection<Long> ids) {
    return read(ASSIGNED, catalogId, locale, ids);
  }

  private static String query(UnitKind kind) {
    return switch (kind) {
      case ENTRY -> ENTRIES;
      case TEXT -> TEXTS;
      case WORDING -> WORDINGS;
    };
  }

  private List<Found> read(String sql, long catalogId, String locale, Collection<Long> ids) {
    var query =
        session
            .createNativeQuery(sql, Tuple.class)
            .setParameter("ids", ids.toArray(Long[]::new))
            .setParameter("catalog", catalogId);
    if (sql.contains(":locale")) {
      query.setParameter("locale", locale);
    }
    return query.getResultStream().map(ChosenUnits::found).toList();
  }

  private static Found found(Tuple row) {
    return new Found(
        UnitKind.valueOf(row.get("kind", String.class)),
        row.get("id", Long.class),
        row.get("entry_id", Long.class),
        row.get("version", Integer.class),
        row.get("revision", Integer.class),
        row.get("state", String.class),
        row.get("says", String.class),
        row.get("actions", String.class));
  }
}
