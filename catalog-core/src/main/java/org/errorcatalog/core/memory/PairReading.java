package org.errorcatalog.core.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.errorcatalog.core.text.UnitKind;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads what entries and actions say in two locales. */
@ApplicationScoped
class PairReading {

  private static final List<UnitKind> KINDS = List.of(UnitKind.TEXT, UnitKind.WORDING);

  private static final String PAIRS =
      """
      select s.markdown as source, t.markdown as translation, t.state, t.outdated,
             c.name as catalog, e.code, coalesce(e.variant, 1) as variant
        from %1$s u
        left join %1$s s on s.%2$s = u.%2$s and s.locale = :source
        left join %1$s t on t.%2$s = u.%2$s and t.locale = :target
        join catalog c on c.id = u.catalog_id
        left join entry e on e.id = %3$s
      """;

  private static final String OF_ACTION =
      "(select min(ea.entry_id) from entry_action ea where ea.action_id = u.action_id)";

  private static final String BY_ID = " where u.id in (:ids) order by u.id";

  private static final String TRANSLATED =
      """
       where u.%s <> :owner and t.state <> 'REJECTED' and u.locale = :source and
      """;

  private static final String SAME =
      """
      u.catalog_id in (select l.catalog_id from catalog_locale l where l.locale = :source)
      and md5(u.markdown) = md5(:markdown)
      order by t.state <> 'APPROVED', u.id limit 50
      """;

  private final Session session;

  PairReading(Session session) {
    this.session = session;
  }

  /** Translations of the very same source, by others, approved ones first; none that are wrong. */
  @Transactional
  List<Pair> same(Source source) {
    return KINDS.stream()
        .flatMap(
            kind -> {
              var query = translated(kind, source, SAME);
              query.setParameter("markdown", source.markdown());
              return pairs(kind, query);
            })
        .toList();
  }

  /** Translations, by others, of these sources; none that are wrong. */
  @Transactional
  List<Pair> translated(Source source, Collection<UnitRef> sources) {
    return KINDS.stream()
        .flatMap(
            kind -> {
              List<Long> ids = ids(kind, sources);
              if (ids.isEmpty()) {
                return Stream.empty();
              }
              var query = translated(kind, source, "u.id in (:ids)");
              query.setParameterList("ids", ids);
              return pairs(kind, query);
            })
        .toList();
  }

  /** What these units' entries and actions say. */
  @Transactional
  List<Pair> of(String source, String target, Collection<UnitRef> units) {
    return KINDS.stream()
        .flatMap(
            kind -> {
              List<Long> ids = ids(kind, units);
              if (ids.isEmpty()) {
                return Stream.empty();
              }
              var query = query(kind, source, target, BY_ID);
              query.setParameterList("ids", ids);
              return pairs(kind, query);
            })
        .toList();
  }

  private NativeQuery<Tuple> translated(UnitKind kind, Source source, String condition) {
    String where = TRANSLATED.formatted(owner(kind)) + condition;
    var query = query(kind, source.from(), source.to(), where);
    query.setParameter("owner", kind == source.kind() ? source.ownerId() : -1);
    return query;
  }

  private NativeQuery<Tuple> query(UnitKind kind, String source, String target, String where) {
    boolean text = kind == UnitKind.TEXT;
    String sql =
        PAIRS.formatted(text ? "text" : "wording", owner(kind), text ? "u.entry_id" : OF_ACTION)
            + where;
    var query = session.createNativeQuery(sql, Tuple.class);
    query.setParameter("source", source);
    query.setParameter("target", target);
    return query;
  }

  private static String owner(UnitKind kind) {
    return kind == UnitKind.TEXT ? "entry_id" : "action_id";
  }

  private static List<Long> ids(UnitKind kind, Collection<UnitRef> units) {
    return units.stream().filter(each -> each.kind() == kind).map(UnitRef::id).toList();
  }

  private static Stream<Pair> pairs(UnitKind kind, NativeQuery<Tuple> query) {
    return query.getResultStream().map(row -> Pair.of(kind, row));
  }
}
