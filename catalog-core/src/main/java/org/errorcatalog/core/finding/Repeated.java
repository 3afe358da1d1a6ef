package org.errorcatalog.core.finding;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.Issue;
import org.errorcatalog.core.check.repetition.Repetitions;
import org.errorcatalog.core.check.repetition.Sample;
import org.errorcatalog.core.text.UnitKind;

/**
 * Refreshes what the checks found that compare the translations of a locale with each other: those
 * with the same source and those with the same wording. A group is read at a time.
 */
final class Repeated {

  static final Set<CheckName> CHECKS = Set.of(CheckName.INCONSISTENT, CheckName.REUSED);

  private static final int BATCH = 1_000;

  /** Where more than that changed, all of the catalog is read faster than what they touch. */
  private static final int MANY = 500;

  private final Sql sql;
  private final FindingStore store;
  private final CheckedCatalog catalog;
  private final UnitKind kind;
  private final RepeatedSql text;

  Repeated(Connection connection, CheckedCatalog catalog, UnitKind kind) {
    this.sql = new Sql(connection);
    this.store = new FindingStore(connection, catalog.id());
    this.catalog = catalog;
    this.kind = kind;
    this.text = RepeatedSql.of(kind);
  }

  /** Those that have, or had, a source or a wording in common with what changed. */
  void refresh(Set<Long> owners, Set<String> locales) throws SQLException {
    if (owners.size() > MANY) {
      for (CheckName check : CHECKS) {
        refreshAll(check);
      }
      return;
    }
    Long[] ids = owners.toArray(Long[]::new);
    String[] within = locales.toArray(String[]::new);
    String source = catalog.sourceLocale();
    groups(
        CheckName.INCONSISTENT,
        text.sameSource(),
        ids,
        source,
        ids,
        source,
        catalog.id(),
        source,
        within);
    groups(CheckName.REUSED, text.sameWording(), ids, within, ids, within, catalog.id(), source);
  }

  /** All of the catalog. */
  void refreshAll(CheckName check) throws SQLException {
    Set<Long> left = withFindings(check);
    if (isOn(check)) {
      boolean bySource = check == CheckName.INCONSISTENT;
      String query = bySource ? text.allSources() : text.allWordings();
      left.removeAll(groups(check, query, catalog.id(), catalog.sourceLocale()));
    }
    List<Examined> settled =
        left.stream().map(id -> Examined.of(kind, id, null, "", null, List.of())).toList();
    store.replace(settled, Set.of(check));
  }

  private boolean isOn(CheckName check) {
    return catalog.settings().level(check) != CheckLevel.OFF;
  }

  private Set<Long> withFindings(CheckName check) throws SQLException {
    String query =
        "select %1$s from check_finding where catalog_id = ? and name = ? and %1$s is not null"
            .formatted(FindingRow.column(kind));
    return new HashSet<>(sql.list(query, row -> row.getLong(1), catalog.id(), check.name()));
  }

  /** Returns the ids of those that it examined. */
  private Set<Long> groups(CheckName check, String query, Object... parameters)
      throws SQLException {
    Group group = new Group(check);
    sql.each(query, group::add, parameters);
    group.end();
    return group.seen;
  }

  /** The translations of a locale that have something in common. */
  private final class Group {

    private final CheckName check;
    private final Set<Long> seen = new HashSet<>();
    private final List<Sample> samples = new ArrayList<>();
    private final List<Examined> done = new ArrayList<>();
    private String common = "";
    private String locale = "";

    Group(CheckName check) {
      this.check = check;
    }

    void add(ResultSet row) throws SQLException {
      String key = row.getString("key");
      if (!key.equals(common) || !row.getString("locale").equals(locale)) {
        examine();
        common = key;
        locale = row.getString("locale");
      }
      seen.add(row.getLong("id"));
      samples.add(
          new Sample(
              row.getLong("id"),
              row.getString("name"),
              row.getString("source"),
              row.getString("markdown"),
              others((String[]) row.getArray("others").getArray())));
    }

    private static Map<String, String> others(String[] hashes) {
      Map<String, String> others = new HashMap<>();
      for (String each : hashes) {
        int blank = each.indexOf(' ');
        others.put(each.substring(0, blank), each.substring(blank + 1));
      }
      return others;
    }

    void end() throws SQLException {
      examine();
      flush();
    }

    private void examine() throws SQLException {
      Map<Long, List<Issue>> issues =
          isOn(check) ? Repetitions.of(kind, samples, Set.of(check)) : Map.of();
      for (Sample each : samples) {
        List<Issue> own = issues.getOrDefault(each.id(), List.of());
        done.add(Examined.of(kind, each.id(), locale, each.markdown(), each.source(), own));
      }
      samples.clear();
      if (done.size() >= BATCH) {
        flush();
      }
    }

    private void flush() throws SQLException {
      store.replace(done, Set.of(check));
      done.clear();
    }
  }
}
