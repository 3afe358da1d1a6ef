package org.errorcatalog.ingest.merge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.FactsJson;
import org.errorcatalog.core.text.UnitState;
import org.errorcatalog.ingest.merge.CatalogState.KnownAction;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.merge.CatalogState.KnownPage;
import org.errorcatalog.ingest.merge.CatalogState.KnownText;
import org.errorcatalog.ingest.merge.CatalogState.Unit;
import org.jspecify.annotations.Nullable;

/** Reads a catalog as an import needs it. */
final class CatalogStateReader {

  /** A person had the last word, or had it before an import noted a withdrawal or a return. */
  private static final String UNIT =
      "u.id, u.state, u.outdated, u.revision, u.version,"
          + " (r.origin <> 'IMPORT' or u.state <> 'PRETRANSLATED') as curated";

  private final Connection connection;
  private final FactsJson json;

  CatalogStateReader(Connection connection, FactsJson json) {
    this.connection = connection;
    this.json = json;
  }

  CatalogState read(String catalog) throws SQLException {
    return read(catalog, null);
  }

  /**
   * Without entries and actions, and with each entry that the given pages claim once, by whichever
   * of them: enough for pages that are as they were.
   */
  CatalogState readPages(String catalog, Pages given) throws SQLException {
    return read(catalog, given);
  }

  private CatalogState read(String catalog, @Nullable Pages given) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "select id, source_locale, profile from catalog where name = ?")) {
      sql.setString(1, catalog);
      try (ResultSet row = sql.executeQuery()) {
        return row.next()
            ? read(row.getLong(1), row.getString(2), row.getString(3), given)
            : CatalogState.NONE;
      }
    }
  }

  private CatalogState read(
      long id, String sourceLocale, @Nullable String profile, @Nullable Pages given)
      throws SQLException {
    List<String> locales = new ArrayList<>();
    query(
        "select locale from catalog_locale where catalog_id = ? order by position",
        row -> locales.add(row.getString(1)),
        id);
    return new CatalogState(
        id,
        sourceLocale,
        profile,
        locales,
        pages(id, given == null ? claims(id) : claims(id, given)),
        given == null ? entries(id) : List.of(),
        given == null ? actions(id) : Map.of());
  }

  private Map<Long, Map<Long, Integer>> claims(long catalog) throws SQLException {
    return claimsBy(
        "select s.source_page_id, s.entry_id, s.line from source_row s"
            + " join source_page p on p.id = s.source_page_id where p.catalog_id = ?",
        catalog);
  }

  private Map<Long, Map<Long, Integer>> claims(long catalog, Pages given) throws SQLException {
    List<RawPage> pages = given.pages();
    return claimsBy(
        "select min(s.source_page_id), s.entry_id, min(s.line) from source_row s"
            + " join source_page p on p.id = s.source_page_id"
            + " join unnest(?, ?) as given (identity, locale) using (identity, locale)"
            + " where p.catalog_id = ? group by s.entry_id",
        connection.createArrayOf("text", pages.stream().map(RawPage::identity).toArray()),
        connection.createArrayOf("text", pages.stream().map(RawPage::locale).toArray()),
        catalog);
  }

  private Map<Long, Map<Long, Integer>> claimsBy(String select, Object... parameters)
      throws SQLException {
    Map<Long, Map<Long, Integer>> claims = new HashMap<>();
    query(
        select,
        row ->
            claims
                .computeIfAbsent(row.getLong(1), any -> new LinkedHashMap<>())
                .put(row.getLong(2), row.getInt(3)),
        parameters);
    return claims;
  }

  private Map<PageKey, KnownPage> pages(long catalog, Map<Long, Map<Long, Integer>> claims)
      throws SQLException {
    Map<PageKey, KnownPage> pages = new LinkedHashMap<>();
    query(
        "select p.id, p.identity, p.locale, p.sha256, max(v.id), p.path from source_page p"
            + " join source_version v on v.source_page_id = p.id"
            + " where p.catalog_id = ? group by p.id order by p.id",
        row -> {
          long id = row.getLong(1);
          PageKey key = new PageKey(row.getString(2), row.getString(3));
          Map<Long, Integer> rows = claims.getOrDefault(id, Map.of());
          pages.put(
              key, new KnownPage(id, row.getLong(5), row.getString(6), row.getString(4), rows));
        },
        catalog);
    return pages;
  }

  private List<KnownEntry> entries(long catalog) throws SQLException {
    Map<Long, Map<String, KnownText>> texts = texts("text", "entry_id", catalog);
    List<KnownEntry> entries = new ArrayList<>();
    query(
        "select "
            + UNIT
            + ", u.code, u.code_key, u.variant, r.facts, u.upstream from entry u"
            + " join revision r on r.entry_id = u.id and r.number = u.revision"
            + " where u.catalog_id = ? order by u.id",
        row -> {
          Unit unit = unit(row);
          String upstream = row.getString("upstream");
          EntryFacts facts = json.read(row.getString("facts"));
          entries.add(
              new KnownEntry(
                  unit,
                  row.getString("code"),
                  row.getString("code_key"),
                  row.getInt("variant"),
                  facts,
                  upstream == null ? null : json.read(upstream),
                  texts.getOrDefault(unit.id(), Map.of())));
        },
        catalog);
    return entries;
  }

  private Map<Long, KnownAction> actions(long catalog) throws SQLException {
    Map<Long, Map<String, KnownText>> wordings = texts("wording", "action_id", catalog);
    Map<Long, KnownAction> actions = new HashMap<>();
    query(
        "select id, kind, audience from action where catalog_id = ?",
        row -> {
          long id = row.getLong(1);
          actions.put(
              id,
              new KnownAction(
                  id,
                  ActionKind.valueOf(row.getString(2)),
                  Audience.valueOf(row.getString(3)),
                  wordings.getOrDefault(id, Map.of())));
        },
        catalog);
    return actions;
  }

  private Map<Long, Map<String, KnownText>> texts(String table, String owner, long catalog)
      throws SQLException {
    Map<Long, Map<String, KnownText>> texts = new HashMap<>();
    query(
        ("select %1$s, u.%2$s as owner, u.locale, u.markdown, u.upstream, u.upstream_before,"
                + " u.source_version_id from %3$s u"
                + " join revision r on r.%3$s_id = u.id and r.number = u.revision"
                + " where u.catalog_id = ? order by u.id")
            .formatted(UNIT, owner, table),
        row ->
            texts
                .computeIfAbsent(row.getLong("owner"), any -> new LinkedHashMap<>())
                .put(
                    row.getString("locale"),
                    new KnownText(
                        unit(row),
                        row.getString("markdown"),
                        row.getString("upstream"),
                        row.getString("upstream_before"),
                        row.getObject("source_version_id", Long.class))),
        catalog);
    return texts;
  }

  private static Unit unit(ResultSet row) throws SQLException {
    return new Unit(
        row.getLong("id"),
        UnitState.valueOf(row.getString("state")),
        row.getBoolean("outdated"),
        row.getInt("revision"),
        row.getInt("version"),
        row.getBoolean("curated"));
  }

  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private void query(String select, RowReader reader, Object... parameters) throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement(select)) {
      for (int i = 0; i < parameters.length; i++) {
        sql.setObject(i + 1, parameters[i]);
      }
      sql.setFetchSize(2000);
      try (ResultSet rows = sql.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    }
  }
}
