package org.errorcatalog.admin.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.text.UnitKind;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads the queues: which units wait, then all that a page shows of them. */
@ApplicationScoped
class QueueReading {

  static final int PAGE = 25;

  private final Session session;
  private final WaitingRows rows;
  private final Access access;

  QueueReading(Session session, WaitingRows rows, Access access) {
    this.session = session;
    this.rows = rows;
    this.access = access;
  }

  /** A page of a queue. */
  @Transactional
  Queue read(Scope scope, QueuePlace after, @Nullable Judged refused) {
    List<Found> found = waiting(scope, after);
    List<Waiting> shown = rows(scope, found.subList(0, Math.min(PAGE, found.size())));
    return new Queue(
        scope,
        counts(scope),
        shown,
        found.size() > PAGE && !shown.isEmpty() ? shown.get(shown.size() - 1).place() : null,
        after.equals(QueuePlace.START),
        mayJudge(scope),
        refused);
  }

  /** One unit as its row shows it, whatever state it is in; empty where there is none. */
  @Transactional
  Optional<Waiting> row(Scope scope, UnitKind kind, long id) {
    return rows.of(scope, kind, List.of(id)).stream().findFirst();
  }

  /** Whether a unit is of this catalog and locale. */
  @Transactional
  boolean holds(Scope scope, UnitKind kind, long id) {
    var query =
        session
            .createNativeQuery(QueueSql.holding(kind), Integer.class)
            .setParameter("catalog", scope.catalog().id())
            .setParameter("id", id);
    if (kind != UnitKind.ENTRY) {
      query.setParameter("locale", scope.value());
    }
    return !query.getResultList().isEmpty();
  }

  boolean mayJudge(Scope scope) {
    String locale = scope.locale();
    return access.reviews()
        && (locale == null
            ? access.mayShape(scope.catalog())
            : access.mayEdit(scope.catalog(), locale));
  }

  private List<Found> waiting(Scope scope, QueuePlace after) {
    var query =
        session
            .createNativeQuery(QueueSql.waiting(scope), Tuple.class)
            .setParameter("catalog", scope.catalog().id())
            .setParameter("at", after.at())
            .setParameter("kind", after.kind().name())
            .setParameter("id", after.id())
            .setMaxResults(PAGE + 1);
    if (scope.locale() != null) {
      query.setParameter("locale", scope.locale());
    }
    return query.getResultStream().map(Found::of).toList();
  }

  private List<Waiting> rows(Scope scope, List<Found> found) {
    Map<UnitKind, List<Long>> ids =
        found.stream().collect(groupingBy(Found::kind, mapping(Found::id, toList())));
    return ids.entrySet().stream()
        .flatMap(each -> rows.of(scope, each.getKey(), each.getValue()).stream())
        .sorted(
            Comparator.comparing(Waiting::since)
                .thenComparing(row -> row.kind().name())
                .thenComparing(Waiting::id))
        .toList();
  }

  /** How many wait in each queue of the catalog. */
  @Transactional
  List<QueueCount> counts(Scope scope) {
    Stream<Tuple> counted =
        session
            .createNativeQuery(QueueSql.COUNTS, Tuple.class)
            .setParameter("catalog", scope.catalog().id())
            .getResultStream();
    return counted
        .map(
            row ->
                new QueueCount(
                    new Scope(scope.catalog(), row.get("locale", String.class)),
                    row.get("waiting", Long.class)))
        .toList();
  }

  /** A unit that waits. */
  private record Found(UnitKind kind, long id) {

    static Found of(Tuple row) {
      return new Found(UnitKind.valueOf(row.get("kind", String.class)), row.get("id", Long.class));
    }
  }
}
