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
import org.errorcatalog.core.check.CheckedText;
import org.errorcatalog.core.check.Subject;
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

  private final CheckedCatalog catalog;
  private final Map<Long, Localized> wordings = new TreeMap<>();
  private final Map<Long, Set<EntryClass>> classes = new HashMap<>();

  ActionUnits(Connection connection, CheckedCatalog catalog, List<Long> actionIds)
      throws SQLException {
    this.catalog = catalog;
    Sql sql = new Sql(connection);
    Long[] ids = actionIds.toArray(Long[]::new);
    sql.each(WORDINGS, row -> Localized.collect(row, wordings), catalog.id(), ids);
    sql.each(
        CLASSES,
        row -> classes.put(row.getLong(1), classes((String[]) row.getArray(2).getArray())),
        (Object) ids);
  }

  private static Set<EntryClass> classes(String[] names) {
    return Stream.of(names).map(EntryClass::valueOf).collect(Collectors.toSet());
  }

  List<CheckedUnit> read() {
    return wordings.entrySet().stream()
        .flatMap(action -> units(action.getKey(), action.getValue()))
        .toList();
  }

  private Stream<CheckedUnit> units(long action, Localized said) {
    CheckedText source = said.in(catalog.sourceLocale());
    return said.units().entrySet().stream()
        .map(
            each -> {
              CheckedText text = each.getValue();
              Subject subject =
                  new Subject(
                      UnitKind.WORDING,
                      text,
                      text == source ? null : source,
                      said.except(text),
                      classes.getOrDefault(action, Set.of()),
                      List.of(),
                      catalog.glossary(),
                      catalog.settings());
              return new CheckedUnit(each.getKey(), text.locale(), subject);
            });
  }
}
