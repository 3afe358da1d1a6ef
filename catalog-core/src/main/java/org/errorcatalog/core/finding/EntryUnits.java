package org.errorcatalog.core.finding;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.check.CheckedText;
import org.errorcatalog.core.check.Subject;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/** Reads some entries of a catalog with their texts, as checks see them. */
final class EntryUnits {

  private static final String NAMES =
      "select id, class, concat_ws(e'\\n', code, symbolic_name, array_to_string(aliases, e'\\n'))"
          + " from entry where catalog_id = ? and id = any (?) order by id";
  private static final String TEXTS =
      "select entry_id, id, locale, markdown from text where entry_id = any (?)";

  /** Suggestions in the source's words that are told nowhere in the locale of a text. */
  private static final String UNTOLD =
      """
      select t.id, told.markdown
        from text t
        join entry_action ea on ea.entry_id = t.entry_id
        join wording told on told.action_id = ea.action_id and told.locale = ?
       where t.entry_id = any (?) and t.locale <> told.locale
         and not exists (
           select from wording w where w.action_id = ea.action_id and w.locale = t.locale)
       order by t.id, ea.position
      """;

  private final Sql sql;
  private final CheckedCatalog catalog;
  private final Long[] entryIds;
  private final Map<Long, Localized> texts = new HashMap<>();
  private final Map<Long, List<String>> untold = new HashMap<>();

  EntryUnits(Connection connection, CheckedCatalog catalog, List<Long> entryIds)
      throws SQLException {
    this.sql = new Sql(connection);
    this.catalog = catalog;
    this.entryIds = entryIds.toArray(Long[]::new);
    sql.each(TEXTS, row -> Localized.collect(row, texts), (Object) this.entryIds);
    sql.each(
        UNTOLD,
        row ->
            untold.computeIfAbsent(row.getLong(1), text -> new ArrayList<>()).add(row.getString(2)),
        catalog.sourceLocale(),
        this.entryIds);
  }

  /** The entries themselves and their texts. */
  List<CheckedUnit> read() throws SQLException {
    return sql.list(NAMES, this::units, catalog.id(), entryIds).stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<CheckedUnit> units(ResultSet entry) throws SQLException {
    long id = entry.getLong(1);
    Set<EntryClass> classes = Set.of(EntryClass.valueOf(entry.getString(2)));
    CheckedText names = new CheckedText("und", entry.getString(3));
    Localized said = texts.getOrDefault(id, new Localized(Map.of()));
    CheckedText source = said.in(catalog.sourceLocale());
    return Stream.concat(
            Stream.of(
                new CheckedUnit(
                    id, null, subject(UnitKind.ENTRY, names, null, List.of(), classes, List.of()))),
            said.units().entrySet().stream()
                .map(each -> text(each.getKey(), each.getValue(), source, said, classes)))
        .collect(Collectors.toList());
  }

  private CheckedUnit text(
      long id,
      CheckedText text,
      @Nullable CheckedText source,
      Localized said,
      Set<EntryClass> classes) {
    return new CheckedUnit(
        id,
        text.locale(),
        subject(
            UnitKind.TEXT,
            text,
            text == source ? null : source,
            said.except(text),
            classes,
            untold.getOrDefault(id, List.of())));
  }

  private Subject subject(
      UnitKind kind,
      CheckedText text,
      @Nullable CheckedText source,
      List<CheckedText> siblings,
      Set<EntryClass> classes,
      List<String> untoldActions) {
    return new Subject(
        kind,
        text,
        source,
        siblings,
        classes,
        untoldActions,
        catalog.glossary(),
        catalog.settings());
  }
}
