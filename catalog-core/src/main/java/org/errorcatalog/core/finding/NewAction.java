package org.errorcatalog.core.finding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.text.UnitKind;

/**
 * An action that a transaction is about to write, as the database will have it.
 *
 * @param classes of all entries that have it
 * @param wordings the ids of its wordings, by locale
 * @param markdown what they say, by locale
 */
public record NewAction(
    long id, Set<EntryClass> classes, Map<String, Long> wordings, Map<String, String> markdown) {

  List<CheckedUnit> units(CheckedCatalog catalog) {
    Said said = new Said(new TreeMap<>(wordings), new TreeMap<>(markdown), Map.of());
    return said.units(UnitKind.WORDING, classes, catalog);
  }
}
