package org.errorcatalog.core.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/** What was found: of units, by checks, and what blocks. */
@ApplicationScoped
public class FindingReading {

  private static final String STANDING = "name = any (?) and dismissed_at is null";

  private final TransactionConnection transaction;

  FindingReading(TransactionConnection transaction) {
    this.transaction = transaction;
  }

  /** All findings of some units of a kind, dismissed ones too, by unit and place. */
  public List<KeptFinding> of(UnitKind kind, Collection<Long> unitIds) {
    String query =
        FindingRow.SELECT
            + "where %1$s = any (?) order by %1$s, place_offset, id"
                .formatted(FindingRow.column(kind));
    return transaction.read(
        connection -> new Sql(connection).list(query, FindingRow::read, (Object) array(unitIds)));
  }

  /**
   * How many units of a kind have findings that stand, by check.
   *
   * @param locale null for entries
   */
  public Map<CheckName, Integer> counts(long catalogId, UnitKind kind, @Nullable String locale) {
    Map<CheckName, Integer> counts = new EnumMap<>(CheckName.class);
    String query =
        "select name, count(distinct %1$s) from check_finding where %2$s group by name"
            .formatted(FindingRow.column(kind), within(kind));
    transaction.write(
        connection ->
            new Sql(connection)
                .each(
                    query,
                    row -> counts.put(CheckName.valueOf(row.getString(1)), row.getInt(2)),
                    place(catalogId, locale)));
    return counts;
  }

  /**
   * The units of a kind with findings of a check that stand, in the order of their ids.
   *
   * @param locale null for entries
   * @param after the last id of the page before, 0 for the first page
   */
  public List<Long> units(
      long catalogId,
      UnitKind kind,
      @Nullable String locale,
      CheckName check,
      long after,
      int limit) {
    return transaction.read(
        connection ->
            new Sql(connection)
                .list(
                    unitsQuery(kind),
                    row -> row.getLong(1),
                    place(catalogId, locale, check.name(), after, limit)));
  }

  static String unitsQuery(UnitKind kind) {
    return "select distinct %1$s from check_finding where %2$s and name = ? and %1$s > ? order by %1$s limit ?"
        .formatted(FindingRow.column(kind), within(kind));
  }

  /** What stands of these units and is of a level that blocks. */
  List<KeptFinding> blocking(long catalogId, UnitKind kind, Collection<Long> unitIds) {
    String query =
        FindingRow.SELECT
            + "where %1$s = any (?) and %2$s order by %1$s, place_offset, id"
                .formatted(FindingRow.column(kind), STANDING);
    return transaction.read(
        connection ->
            new Sql(connection)
                .list(
                    query,
                    FindingRow::read,
                    array(unitIds),
                    names(blockingChecks(connection, catalogId))));
  }

  static Set<CheckName> blockingChecks(Connection connection, long catalogId) throws SQLException {
    return CheckedCatalog.settings(connection, catalogId).at(CheckLevel.BLOCKING);
  }

  static String[] names(Set<CheckName> checks) {
    return checks.stream().map(Enum::name).toArray(String[]::new);
  }

  private static String within(UnitKind kind) {
    String locale = kind == UnitKind.ENTRY ? "" : " and locale = ?";
    return "catalog_id = ?%s and %s is not null and dismissed_at is null"
        .formatted(locale, FindingRow.column(kind));
  }

  private static Object[] place(long catalogId, @Nullable String locale, Object... more) {
    Stream<Object> place = locale == null ? Stream.of(catalogId) : Stream.of(catalogId, locale);
    return Stream.concat(place, Stream.of(more)).toArray();
  }

  private static Long[] array(Collection<Long> ids) {
    return ids.toArray(Long[]::new);
  }
}
