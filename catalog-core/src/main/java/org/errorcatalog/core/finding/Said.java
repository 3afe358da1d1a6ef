package org.errorcatalog.core.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.errorcatalog.core.check.Translations;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.text.UnitKind;

/**
 * What an entry or action says in each locale.
 *
 * @param ids of the units, by locale
 * @param markdown by locale
 * @param untold suggestions in the source's words that a locale lacks, by locale
 */
record Said(Map<String, Long> ids, Map<String, String> markdown, Map<String, List<String>> untold) {

  static final Said NOTHING = new Said(Map.of(), Map.of(), Map.of());

  private static Said of(long owner) {
    return new Said(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  /** Takes a unit of an owner: the columns are owner, id, locale and Markdown. */
  static void collect(ResultSet row, Map<Long, Said> byOwner) throws SQLException {
    Said said = byOwner.computeIfAbsent(row.getLong(1), Said::of);
    said.ids.put(row.getString(3), row.getLong(2));
    said.markdown.put(row.getString(3), row.getString(4));
  }

  /** Takes a suggestion that is untold: the columns are owner, locale and Markdown. */
  static void collectUntold(ResultSet row, Map<Long, Said> byOwner) throws SQLException {
    byOwner
        .computeIfAbsent(row.getLong(1), Said::of)
        .untold
        .computeIfAbsent(row.getString(2), locale -> new ArrayList<>())
        .add(row.getString(3));
  }

  /** Its units, as checks see them. */
  List<CheckedUnit> units(UnitKind kind, Set<EntryClass> classes, CheckedCatalog catalog) {
    Translations translations = new Translations(kind, catalog.sourceLocale(), markdown);
    return ids.entrySet().stream()
        .map(
            unit ->
                new CheckedUnit(
                    unit.getValue(),
                    unit.getKey(),
                    translations.in(
                        unit.getKey(),
                        classes,
                        untold.getOrDefault(unit.getKey(), List.of()),
                        catalog.glossary(),
                        catalog.settings())))
        .toList();
  }
}
