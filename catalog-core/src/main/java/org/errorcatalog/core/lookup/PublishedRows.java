package org.errorcatalog.core.lookup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.errorcatalog.core.entry.EntryFacts.SuggestedAction;
import org.errorcatalog.core.entry.FactsJson;
import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a release holds: of each unit the latest row up to its number. Texts are streamed, so
 * that a whole catalog is never held twice.
 */
final class PublishedRows {

  private static final int FETCH_SIZE = 2000;

  private static final String ENTRIES =
      """
      select e.id, e.code_key, e.code, e.variant, v.facts
      from (select distinct on (entry_id) entry_id, revision_id
            from release_row
            where catalog_id = ? and release <= ? and entry_id is not null
              and (?::bigint[] is null or entry_id = any (?))
            order by entry_id, release desc) latest
      join entry e on e.id = latest.entry_id
      join revision v on v.id = latest.revision_id
      """;

  private static final String UNIT =
      """
      latest.locale, latest.plain, latest.html, latest.outdated, v.markdown, v.state, v.origin,
      s.id is not null as sourced, s.path, s.translation_type, s.source_commit
      """;

  private static final String UNIT_JOINS =
      """
      join revision v on v.id = latest.revision_id
      left join source_version s on s.id = v.source_version_id
      """;

  private static final String WORDINGS =
      "select latest.action_id, "
          + UNIT
          + """
          from (select distinct on (r.wording_id) r.revision_id, r.outdated, r.plain, r.html,
                  w.action_id, w.locale
                from release_row r join wording w on w.id = r.wording_id
                where r.catalog_id = ? and r.release <= ?
                  and (?::bigint[] is null or w.action_id = any (?))
                order by r.wording_id, r.release desc) latest
          """
          + UNIT_JOINS;

  private static final String TEXTS =
      "select latest.entry_id, "
          + UNIT
          + """
          from (select distinct on (r.text_id) r.revision_id, r.outdated, r.plain, r.html,
                  t.entry_id, t.locale
                from release_row r join text t on t.id = r.text_id
                where r.catalog_id = ? and r.release <= ?
                  and (?::bigint[] is null or t.entry_id = any (?))
                order by r.text_id, r.release desc) latest
          """
          + UNIT_JOINS
          + "order by latest.entry_id";

  private final Connection connection;
  private final CatalogHead catalog;
  private final int release;
  private final FactsJson factsJson;
  private final LikelySubtags likelySubtags;

  /** Of the release that the catalog is said to be at. */
  PublishedRows(
      Connection connection,
      CatalogHead catalog,
      FactsJson factsJson,
      LikelySubtags likelySubtags) {
    this.factsJson = factsJson;
    this.connection = connection;
    this.catalog = catalog;
    this.release = Objects.requireNonNull(catalog.release()).number();
    this.likelySubtags = likelySubtags;
  }

  /** The published ones of the given entries, or all of the catalog's where null. */
  List<PublishedEntry> entries(@Nullable Collection<Long> ids) throws SQLException {
    Map<Long, EntryRow> rows = entryRows(ids);
    EntryAssembly assembly =
        new EntryAssembly(
            catalog, wordings(ids == null ? null : actions(rows.values())), likelySubtags);
    List<PublishedEntry> entries = new ArrayList<>(rows.size());
    try (PreparedStatement select = prepare(TEXTS, ids);
        ResultSet texts = select.executeQuery()) {
      boolean more = texts.next();
      while (more) {
        long id = texts.getLong("entry_id");
        Map<String, PublishedUnit> byLocale = new HashMap<>();
        for (; more && texts.getLong("entry_id") == id; more = texts.next()) {
          byLocale.put(texts.getString("locale"), unit(texts));
        }
        EntryRow row = rows.remove(id);
        if (row != null) {
          entries.add(assembly.assemble(row, byLocale));
        }
      }
    }
    rows.values().forEach(row -> entries.add(assembly.assemble(row, Map.of())));
    return entries;
  }

  private static Set<Long> actions(Collection<EntryRow> entries) {
    return entries.stream()
        .flatMap(entry -> entry.facts().actions().stream())
        .map(SuggestedAction::id)
        .collect(Collectors.toSet());
  }

  private Map<Long, EntryRow> entryRows(@Nullable Collection<Long> ids) throws SQLException {
    Map<Long, EntryRow> entries = new LinkedHashMap<>();
    try (PreparedStatement select = prepare(ENTRIES, ids);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        entries.put(row.getLong("id"), entry(row));
      }
    }
    return entries;
  }

  private Map<Long, Map<String, PublishedUnit>> wordings(@Nullable Collection<Long> actions)
      throws SQLException {
    Map<Long, Map<String, PublishedUnit>> wordings = new HashMap<>();
    try (PreparedStatement select = prepare(WORDINGS, actions);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        wordings
            .computeIfAbsent(row.getLong("action_id"), id -> new HashMap<>())
            .put(row.getString("locale"), unit(row));
      }
    }
    return wordings;
  }

  private PreparedStatement prepare(String sql, @Nullable Collection<Long> ids)
      throws SQLException {
    PreparedStatement select = connection.prepareStatement(sql);
    select.setFetchSize(FETCH_SIZE);
    Array wanted = ids == null ? null : connection.createArrayOf("bigint", ids.toArray());
    select.setLong(1, catalog.id());
    select.setInt(2, release);
    select.setArray(3, wanted);
    select.setArray(4, wanted);
    return select;
  }

  private EntryRow entry(ResultSet row) throws SQLException {
    return new EntryRow(
        row.getLong("id"),
        row.getString("code_key"),
        row.getString("code"),
        row.getInt("variant"),
        factsJson.read(row.getString("facts")));
  }

  private static PublishedUnit unit(ResultSet row) throws SQLException {
    String type = row.getString("translation_type");
    return new PublishedUnit(
        row.getString("markdown"),
        row.getString("plain"),
        row.getString("html"),
        UnitState.valueOf(row.getString("state")),
        row.getString("origin").equals("IMPORT") && "MT".equalsIgnoreCase(type),
        row.getBoolean("outdated"),
        row.getBoolean("sourced")
            ? new PublishedUnit.Source(row.getString("path"), type, row.getString("source_commit"))
            : null);
  }
}
