package org.errorcatalog.core.finding;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.Issue;
import org.errorcatalog.core.check.Subject;
import org.errorcatalog.core.check.Translations;
import org.errorcatalog.core.check.repetition.Repetitions;
import org.errorcatalog.core.check.repetition.Sample;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.text.UnitKind;

/** Reads what a text that is being typed is compared with. */
record TypedReading(Sql sql, CheckedCatalog catalog, TypedUnit typed) {

  private static final String CLASS_OF_ENTRY = "select class from entry where id = ?";
  private static final String CLASSES_OF_ACTION =
      "select distinct e.class from entry_action ea join entry e on e.id = ea.entry_id"
          + " where ea.action_id = ?";

  /** Parameters: the source locale, the entry, the locale. */
  private static final String UNTOLD =
      """
      select told.markdown
        from entry_action ea
        join wording told on told.action_id = ea.action_id and told.locale = ?
       where ea.entry_id = ?
         and not exists (
           select from wording w where w.action_id = ea.action_id and w.locale = ?)
       order by ea.position
      """;

  private static final long UNSAVED = 0;

  Subject subject() throws SQLException {
    Map<String, String> said = new LinkedHashMap<>();
    sql.each(
        table().allLocales(),
        row -> said.put(row.getString(1), row.getString(2)),
        typed.ownerId(),
        catalog.id());
    said.put(typed.locale(), typed.markdown());
    return new Translations(typed.kind(), catalog.sourceLocale(), said)
        .in(typed.locale(), classes(), untold(), catalog.glossary(), catalog.settings());
  }

  /** The fingerprints of what somebody said is no fault. */
  Set<String> dismissed() throws SQLException {
    return new HashSet<>(
        sql.list(table().dismissed(), row -> row.getString(1), typed.ownerId(), typed.locale()));
  }

  /** Whether other translations of the same source say something else. */
  List<Issue> inconsistent(String source) throws SQLException {
    List<Sample> samples =
        new ArrayList<>(
            sql.list(
                table().othersOfSource(),
                row ->
                    new Sample(
                        row.getLong(1), row.getString(2), source, row.getString(3), Map.of()),
                typed.locale(),
                catalog.id(),
                catalog.sourceLocale(),
                source,
                typed.ownerId()));
    samples.add(new Sample(UNSAVED, "", source, typed.markdown(), Map.of()));
    return Repetitions.of(typed.kind(), samples).getOrDefault(UNSAVED, List.of()).stream()
        .filter(issue -> issue.check() == CheckName.INCONSISTENT)
        .toList();
  }

  private RepeatedSql table() {
    return RepeatedSql.of(typed.kind());
  }

  private Set<EntryClass> classes() throws SQLException {
    String query = typed.kind() == UnitKind.WORDING ? CLASSES_OF_ACTION : CLASS_OF_ENTRY;
    return new HashSet<>(
        sql.list(query, row -> EntryClass.valueOf(row.getString(1)), typed.ownerId()));
  }

  private List<String> untold() throws SQLException {
    return typed.kind() == UnitKind.WORDING || typed.locale().equals(catalog.sourceLocale())
        ? List.of()
        : sql.list(
            UNTOLD,
            row -> row.getString(1),
            catalog.sourceLocale(),
            typed.ownerId(),
            typed.locale());
  }
}
