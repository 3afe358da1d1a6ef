package org.errorcatalog.core.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.errorcatalog.core.check.CheckedText;
import org.jspecify.annotations.Nullable;

/** What one entry or action says, in all its locales: the ids of the units and their texts. */
record Localized(Map<Long, CheckedText> units) {

  /** A unit of an owner: columns {@code owner, id, locale, markdown}. */
  static void collect(ResultSet row, Map<Long, Localized> byOwner) throws SQLException {
    byOwner
        .computeIfAbsent(row.getLong(1), owner -> new Localized(new TreeMap<>()))
        .units
        .put(row.getLong(2), new CheckedText(row.getString(3), row.getString(4)));
  }

  @Nullable CheckedText in(String locale) {
    return units.values().stream()
        .filter(each -> each.locale().equals(locale))
        .findFirst()
        .orElse(null);
  }

  List<CheckedText> except(CheckedText text) {
    List<CheckedText> others = new ArrayList<>(units.values());
    others.remove(text);
    return others;
  }
}
