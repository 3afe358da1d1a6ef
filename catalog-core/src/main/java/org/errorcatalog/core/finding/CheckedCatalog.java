package org.errorcatalog.core.finding;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.CheckSettings;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.core.memory.Term;
import org.errorcatalog.core.text.UnknownUnitException;

/** What checks need to know of a catalog. */
public record CheckedCatalog(
    long id, String sourceLocale, Set<String> locales, CheckSettings settings, Glossary glossary) {

  public CheckedCatalog {
    locales = Set.copyOf(locales);
  }

  public static CheckedCatalog read(Connection connection, long catalogId) throws SQLException {
    Sql sql = new Sql(connection);
    List<String> locales =
        sql.list(
            "select locale from catalog_locale where catalog_id = ?",
            row -> row.getString(1),
            catalogId);
    String source =
        sql
            .list(
                "select source_locale from catalog where id = ?",
                row -> row.getString(1),
                catalogId)
            .stream()
            .findFirst()
            .orElseThrow(() -> new UnknownUnitException("catalog"));
    return new CheckedCatalog(
        catalogId,
        source,
        new HashSet<>(locales),
        settings(connection, catalogId),
        glossary(connection, catalogId));
  }

  static CheckSettings settings(Connection connection, long catalogId) throws SQLException {
    Sql sql = new Sql(connection);
    Map<CheckName, CheckLevel> levels = new EnumMap<>(CheckName.class);
    sql.each(
        "select name, level from check_setting where catalog_id = ?",
        row ->
            levels.put(CheckName.valueOf(row.getString(1)), CheckLevel.valueOf(row.getString(2))),
        catalogId);
    CheckSettings usual = CheckSettings.USUAL;
    return sql
        .list(
            "select coalesce(longest_text, ?), coalesce(longest_wording, ?) from catalog where id = ?",
            row -> new CheckSettings(levels, row.getInt(1), row.getInt(2)),
            usual.longestText(),
            usual.longestWording(),
            catalogId)
        .stream()
        .findFirst()
        .orElseThrow(() -> new UnknownUnitException("catalog"));
  }

  static Glossary glossary(Connection connection, long catalogId) throws SQLException {
    return new Glossary(
        new Sql(connection)
            .list(
                "select source, locale, target from term where catalog_id = ? order by 1, 2, 3",
                CheckedCatalog::term,
                catalogId));
  }

  private static Term term(ResultSet row) throws SQLException {
    return new Term(row.getString(1), row.getString(2), row.getString(3));
  }

  /** The same with none but these checks switched on, at their levels. */
  CheckedCatalog only(Set<CheckName> checks) {
    CheckSettings some = settings;
    for (CheckName each : CheckName.values()) {
      some = checks.contains(each) ? some : some.with(each, CheckLevel.OFF);
    }
    return new CheckedCatalog(id, sourceLocale, locales, some, glossary);
  }
}
