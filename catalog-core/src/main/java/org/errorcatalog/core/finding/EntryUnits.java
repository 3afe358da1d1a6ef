package org.errorcatalog.core.finding;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.text.UnitKind;

/** Reads some entries of a catalog with their texts, as checks see them. */
final class EntryUnits {

  private static final String ENTRIES =
      "select id, class, concat_ws(e'\\n', symbolic_name, array_to_string(nullif(aliases, '{}'),"
          + " e'\\n')) from entry where catalog_id = ? and id = any (?) order by id";
  private static final String TEXTS =
      "select entry_id, id, locale, markdown from text where entry_id = any (?)";

  /**
   * Materialized, since right after a large import the planner knows too little of the tables to
   * begin with the entries. Parameters: the entries, twice, and the source locale.
   */
  private static final String UNTOLD =
      """
      with said as materialized (
             select entry_id, locale from text where entry_id = any (?)),
           suggested as materialized (
             select entry_id, action_id, position from entry_action where entry_id = any (?))
      select said.entry_id, said.locale, told.markdown
        from said
        join suggested on suggested.entry_id = said.entry_id
        join wording told on told.action_id = suggested.action_id and told.locale = ?
       where said.locale <> told.locale
         and not exists (
           select from wording w
            where w.action_id = suggested.action_id and w.locale = said.locale)
       order by said.entry_id, said.locale, suggested.position
      """;

  private final CheckedCatalog catalog;
  private final Map<Long, Said> texts = new HashMap<>();

  private EntryUnits(CheckedCatalog catalog) {
    this.catalog = catalog;
  }

  /** The entries themselves, by their names, and their texts. */
  static List<CheckedUnit> read(Connection connection, CheckedCatalog catalog, List<Long> entryIds)
      throws SQLException {
    Sql sql = new Sql(connection);
    Long[] ids = entryIds.toArray(Long[]::new);
    EntryUnits entries = new EntryUnits(catalog);
    sql.each(TEXTS, row -> Said.collect(row, entries.texts), (Object) ids);
    sql.each(
        UNTOLD, row -> Said.collectUntold(row, entries.texts), ids, ids, catalog.sourceLocale());
    return sql.list(ENTRIES, entries::units, catalog.id(), ids).stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<CheckedUnit> units(ResultSet entry) throws SQLException {
    long id = entry.getLong(1);
    Set<EntryClass> classes = Set.of(EntryClass.valueOf(entry.getString(2)));
    return Stream.concat(
            Stream.of(NewEntry.names(id, entry.getString(3), catalog)),
            texts.getOrDefault(id, Said.NOTHING).units(UnitKind.TEXT, classes, catalog).stream())
        .toList();
  }
}
