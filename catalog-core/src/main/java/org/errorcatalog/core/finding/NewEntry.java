package org.errorcatalog.core.finding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.errorcatalog.core.check.Translations;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.text.UnitKind;

/**
 * An entry that a transaction is about to write, as the database will have it.
 *
 * @param names the symbolic name and the aliases, a line each
 * @param texts the ids of its texts, by locale
 * @param markdown what they say, by locale
 * @param untold suggestions in the source's words that a locale lacks, by locale
 */
public record NewEntry(
    long id,
    String names,
    EntryClass entryClass,
    Map<String, Long> texts,
    Map<String, String> markdown,
    Map<String, List<String>> untold) {

  /** The entry itself, by its names, and its texts. */
  List<CheckedUnit> units(CheckedCatalog catalog) {
    Said said = new Said(new TreeMap<>(texts), new TreeMap<>(markdown), untold);
    return Stream.concat(
            Stream.of(names(id, names, catalog)),
            said.units(UnitKind.TEXT, Set.of(entryClass), catalog).stream())
        .toList();
  }

  /** An entry by its names, a line each. */
  static CheckedUnit names(long id, String names, CheckedCatalog catalog) {
    String none = Translations.NO_LANGUAGE;
    Translations alone =
        new Translations(UnitKind.ENTRY, catalog.sourceLocale(), Map.of(none, names));
    return new CheckedUnit(
        id, null, alone.in(none, Set.of(), List.of(), catalog.glossary(), catalog.settings()));
  }
}
