package org.errorcatalog.core.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.bulk.BulkChange.Status;
import org.errorcatalog.core.text.UnitKind;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The changes of many units in the database. The caller has the transaction. */
@ApplicationScoped
class BulkStore {

  /** How long a preview that nobody applied is kept. */
  private static final Duration PREVIEW = Duration.ofDays(1);

  private static final String FORGOTTEN =
      "delete from bulk_change where status = 'PREVIEWED' and actor = :actor and at < :before";
  private static final String CHANGE =
      """
      insert into bulk_change
             (catalog_id, locale, deed, approves, status, actor, actor_name, at)
      values (:catalog, :locale, cast(:deed as jsonb), :approves, 'PREVIEWED', :actor, :name, :at)
      returning id
      """;
  private static final String UNIT =
      """
      insert into bulk_change_unit (bulk_change_id, position, kind, unit_id, entry_id, version,
             revision, before, after, outcome, hindrance)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String READ =
      """
      select id, catalog_id, locale, cast(deed as text) as deed, approves, status, actor,
             actor_name, at
        from bulk_change where id = ?1
      """;
  private static final String UNITS =
      """
      select * from bulk_change_unit
       where bulk_change_id = :change and outcome = :outcome order by position limit :most
      """;

  /** Of two that want to settle the same unit, the second finds it settled. */
  private static final String CLAIMED =
      """
      update bulk_change_unit set outcome = :outcome
       where bulk_change_id = :change and position = any (:positions) and outcome = :expected
      returning position
      """;

  private static final String REFUSED =
      """
      update bulk_change_unit set outcome = :outcome, hindrance = :hindrance, detail = :detail
       where bulk_change_id = :change and position = :position and outcome = :expected
      """;
  private static final String CHANGED =
      """
      update bulk_change_unit u set version_after = v.version
        from unnest(:positions, :versions) v (position, version)
       where u.bulk_change_id = :change and u.position = v.position
      """;

  private static final String STATUS = "update bulk_change set status = ?2 where id = ?1";

  private final Session session;
  private final OrderJson json;
  private final Clock clock;

  BulkStore(Session session, OrderJson json, Clock clock) {
    this.session = session;
    this.json = json;
    this.clock = clock;
  }

  long keep(
      long catalogId,
      String locale,
      Order order,
      boolean approves,
      List<BulkUnit> units,
      Actor by) {
    session
        .createNativeMutationQuery(FORGOTTEN)
        .setParameter("actor", by.id())
        .setParameter("before", clock.instant().minus(PREVIEW))
        .executeUpdate();
    long id =
        session
            .createNativeQuery(CHANGE, Long.class)
            .setParameter("catalog", catalogId)
            .setParameter("locale", locale)
            .setParameter("deed", json.write(order))
            .setParameter("approves", approves)
            .setParameter("actor", by.id())
            .setParameter("name", by.name())
            .setParameter("at", clock.instant())
            .getSingleResult();
    session.doWork(connection -> insert(connection, id, units));
    return id;
  }

  private static void insert(Connection connection, long change, List<BulkUnit> units)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(UNIT)) {
      for (int position = 0; position < units.size(); position++) {
        BulkUnit unit = units.get(position);
        insert.setLong(1, change);
        insert.setInt(2, position);
        insert.setString(3, unit.kind().name());
        insert.setLong(4, unit.unitId());
        insert.setLong(5, unit.entryId());
        insert.setInt(6, unit.version());
        insert.setInt(7, unit.revision());
        insert.setString(8, unit.before());
        insert.setString(9, unit.after());
        insert.setString(10, unit.outcome().name());
        insert.setString(11, unit.hindrance() == null ? null : unit.hindrance().name());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  Optional<BulkChange> read(long id) {
    return session
        .createNativeQuery(READ, Tuple.class)
        .setParameter(1, id)
        .getResultStream()
        .map(this::change)
        .findFirst();
  }

  List<BulkUnit> units(long change, Outcome outcome, int most) {
    return session
        .createNativeQuery(UNITS, Tuple.class)
        .setParameter("change", change)
        .setParameter("outcome", outcome.name())
        .setParameter("most", most)
        .getResultStream()
        .map(BulkStore::unit)
        .toList();
  }

  /** Says what becomes of units that all were as expected; answers those that still were. */
  List<BulkUnit> claim(long change, List<BulkUnit> some, Outcome outcome) {
    Set<Integer> claimed =
        session
            .createNativeQuery(CLAIMED, Integer.class)
            .setParameter("change", change)
            .setParameter("positions", array(some.stream().map(BulkUnit::position)))
            .setParameter("expected", some.get(0).outcome().name())
            .setParameter("outcome", outcome.name())
            .getResultStream()
            .collect(Collectors.toSet());
    return some.stream().filter(unit -> claimed.contains(unit.position())).toList();
  }

  /** Keeps which versions units came to, by position. */
  void changed(long change, Map<Integer, Integer> versions) {
    session
        .createNativeMutationQuery(CHANGED)
        .setParameter("change", change)
        .setParameter("positions", array(versions.keySet().stream()))
        .setParameter("versions", array(versions.values().stream()))
        .executeUpdate();
  }

  void refuse(long change, BulkUnit unit, Outcome outcome, Hindrance why, @Nullable String detail) {
    session
        .createNativeMutationQuery(REFUSED)
        .setParameter("change", change)
        .setParameter("position", unit.position())
        .setParameter("expected", unit.outcome().name())
        .setParameter("outcome", outcome.name())
        .setParameter("hindrance", why.name())
        .setParameter("detail", detail, String.class)
        .executeUpdate();
  }

  private static Integer[] array(Stream<Integer> numbers) {
    return numbers.toArray(Integer[]::new);
  }

  void set(long change, Status status) {
    session
        .createNativeMutationQuery(STATUS)
        .setParameter(1, change)
        .setParameter(2, status.name())
        .executeUpdate();
  }

  private BulkChange change(Tuple row) {
    return new BulkChange(
        row.get("id", Long.class),
        row.get("catalog_id", Long.class),
        row.get("locale", String.class),
        json.read(row.get("deed", String.class)),
        row.get("approves", Boolean.class),
        Status.valueOf(row.get("status", String.class)),
        row.get("actor", String.class),
        row.get("actor_name", String.class),
        row.get("at", Instant.class));
  }

  private static BulkUnit unit(Tuple row) {
    String hindrance = row.get("hindrance", String.class);
    return new BulkUnit(
        row.get("position", Integer.class),
        UnitKind.valueOf(row.get("kind", String.class)),
        row.get("unit_id", Long.class),
        row.get("entry_id", Long.class),
        row.get("version", Integer.class),
        row.get("revision", Integer.class),
        row.get("before", String.class),
        row.get("after", String.class),
        Outcome.valueOf(row.get("outcome", String.class)),
        hindrance == null ? null : Hindrance.valueOf(hindrance),
        row.get("detail", String.class),
        row.get("version_after", Integer.class));
  }
}
