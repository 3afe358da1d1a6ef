package org.errorcatalog.core.finding;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.text.UnitKind;

/** Reads the wordings of some actions of a catalog, as checks see them. */
final class ActionUnits {

  private static final String WORDINGS =
      "select action_id, id, locale, markdown from wording"
          + " where catalog_id = ? and action_id = any (?)";

  /** Of all entries that have an action. */
  private static final String CLASSES =
      """
      select ea.action_id, array_agg(distinct e.class)
        from entry_action ea join entry e on e.id = ea.entry_id
       where ea.action_id = any (?)
       group by ea.action_id
      """;

  private ActionUnits() {}

  static List<CheckedUnit> read(Connection connection, CheckedCatalog catalog, List<Long> actionIds)
      throws SQLException {
    Sql sql = new Sql(connection);
    Long[] ids = actionIds.toArray(Long[]::new);
    Map<Long, Set<EntryClass>> classes = new HashMap<>();
    sql.each(
        CLASSES,
        row -> classes.put(row.getLong(1), classes((String[]) row.getArray(2).getArray())),
        (Object) ids);
    Map<Long, Said> wordings = new TreeMap<>();
    sql.each(WORDINGS, row -> Said.collect(row, wordings), catalog.id(), ids);
    return wordings.entrySet().stream()
        .flatMap(
            action -> {
              Set<EntryClass> of = classes.getOrDefault(action.getKey(), Set.of());
              return action.getValue().units(UnitKind.WORDING, of, catalog).stream();
            })
        .toList();
  }

  private static Set<EntryClass> classes(String[] names) {
    return Stream.of(names).map(EntryClass::valueOf).collect(Collectors.toSet());
  }
}
