package org.errorcatalog.core.finding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.Issue;
import org.errorcatalog.core.text.UnitKind;

/**
 * Writes what changed of findings: what is found again stays with its dismissal, what is found no
 * longer goes.
 */
final class FindingStore {

  private static final String PRESENT =
      "select id, %1$s, fingerprint from check_finding where %1$s = any (?) and name = any (?)";
  private static final String DELETE = "delete from check_finding where id = any (?)";
  private static final String INSERT =
      "insert into check_finding (catalog_id, %s, locale, name, place_offset, place_length, message,"
          + " arguments, fix, fingerprint) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Sql sql;
  private final long catalogId;

  FindingStore(Connection connection, long catalogId) {
    this.sql = new Sql(connection);
    this.catalogId = catalogId;
  }

  /** Makes what these checks found of these units all that they found. */
  void replace(Collection<Examined> units, Set<CheckName> checks) throws SQLException {
    for (UnitKind kind : UnitKind.values()) {
      List<Examined> some = units.stream().filter(each -> each.kind() == kind).toList();
      if (!some.isEmpty()) {
        replace(kind, some, checks);
      }
    }
  }

  /** Adds what was found of units that nothing was said of yet. */
  void add(Collection<Examined> units) throws SQLException {
    for (UnitKind kind : UnitKind.values()) {
      insert(kind, units.stream().filter(each -> each.kind() == kind).toList(), Map.of());
    }
  }

  private void replace(UnitKind kind, List<Examined> units, Set<CheckName> checks)
      throws SQLException {
    Map<Long, Set<String>> found = new HashMap<>();
    units.forEach(unit -> found.put(unit.unitId(), unit.issues().keySet()));
    Map<Long, Set<String>> present = new HashMap<>();
    List<Long> doomed = new ArrayList<>();
    sql.each(
        PRESENT.formatted(FindingRow.column(kind)),
        row -> {
          long unit = row.getLong(2);
          String fingerprint = row.getString(3);
          if (found.getOrDefault(unit, Set.of()).contains(fingerprint)) {
            present.computeIfAbsent(unit, each -> new HashSet<>()).add(fingerprint);
          } else {
            doomed.add(row.getLong(1));
          }
        },
        units.stream().map(Examined::unitId).toArray(Long[]::new),
        checks.stream().map(Enum::name).toArray(String[]::new));
    delete(doomed);
    insert(kind, units, present);
  }

  private void delete(List<Long> ids) throws SQLException {
    if (!ids.isEmpty()) {
      sql.update(DELETE, (Object) ids.toArray(Long[]::new));
    }
  }

  private void insert(UnitKind kind, List<Examined> units, Map<Long, Set<String>> present)
      throws SQLException {
    try (PreparedStatement insert =
        sql.connection().prepareStatement(INSERT.formatted(FindingRow.column(kind)))) {
      for (Examined unit : units) {
        Set<String> known = present.getOrDefault(unit.unitId(), Set.of());
        for (Map.Entry<String, Issue> each : unit.issues().entrySet()) {
          if (!known.contains(each.getKey())) {
            bind(insert, unit, each.getKey(), each.getValue());
            insert.addBatch();
          }
        }
      }
      insert.executeBatch();
    }
  }

  private void bind(PreparedStatement insert, Examined unit, String fingerprint, Issue issue)
      throws SQLException {
    sql.bind(
        insert,
        catalogId,
        unit.unitId(),
        unit.locale(),
        issue.check().name(),
        issue.offset(),
        issue.length(),
        issue.message(),
        issue.arguments().toArray(String[]::new),
        issue.fix(),
        fingerprint);
  }
}
