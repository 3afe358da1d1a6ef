package org.errorcatalog.ingest.merge;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.EntryFacts.SuggestedAction;
import org.errorcatalog.core.entry.FactsJson;
import org.errorcatalog.ingest.merge.Plan.ActionWrite;
import org.errorcatalog.ingest.merge.Plan.EntryWrite;
import org.errorcatalog.ingest.merge.Plan.TextWrite;
import org.errorcatalog.ingest.merge.Plan.UnitWrite;
import org.jspecify.annotations.Nullable;

/** Writes a plan in the caller's transaction. */
final class PlanWriter {

  private final Connection connection;
  private final FactsJson json;
  private final Ids ids;
  private final Actor by;
  private final OffsetDateTime at;

  PlanWriter(Connection connection, FactsJson json, Ids ids, Actor by, Instant at) {
    this.connection = connection;
    this.json = json;
    this.ids = ids;
    this.by = by;
    this.at = at.atOffset(ZoneOffset.UTC);
  }

  /** Writes the catalog with its locales and profile, and returns its id. */
  long catalog(String name, CatalogState state, Plan plan) throws SQLException {
    Long known = state.id();
    long catalog = known == null ? added(name, plan) : known;
    locales(catalog, state, plan);
    profile(catalog, plan);
    return catalog;
  }

  private long added(String name, Plan plan) throws SQLException {
    return Batch.inserted(
        connection,
        "insert into catalog (name, source_locale, code_prefixes) values (?, ?, ?) returning id",
        name,
        plan.sourceLocale(),
        plan.codePrefixes().toArray(String[]::new));
  }

  /** Writes all that the catalog is to hold. */
  void write(long catalog, CatalogState state, Plan plan) throws SQLException {
    PageWriter pages = new PageWriter(connection, state, at);
    pages.write(catalog, plan.pages());
    actions(catalog, plan.actions());
    entries(catalog, plan.entries());
    texts("text", "entry_id", catalog, plan.texts(), pages);
    texts("wording", "action_id", catalog, plan.wordings(), pages);
    new RevisionWriter(connection, json, ids, by, at).write(plan, pages);
    pages.leave(plan.moved());
    pages.claim(plan.pages());
    activity(catalog, plan);
  }

  private void locales(long catalog, CatalogState state, Plan plan) throws SQLException {
    try (Batch batch =
        Batch.of(
            connection,
            "insert into catalog_locale (catalog_id, position, locale) values (?, ?, ?)")) {
      for (int i = state.locales().size(); i < plan.locales().size(); i++) {
        batch.add(catalog, i, plan.locales().get(i));
      }
      batch.finish();
    }
  }

  private void profile(long catalog, Plan plan) throws SQLException {
    if (plan.profile() != null) {
      try (Batch batch = Batch.of(connection, "update catalog set profile = ? where id = ?")) {
        batch.add(plan.profile(), catalog);
        batch.finish();
      }
    }
  }

  private void actions(long catalog, List<ActionWrite> writes) throws SQLException {
    try (NewRows rows = new NewRows(connection, "action", "id, catalog_id, kind, audience")) {
      for (ActionWrite write : writes) {
        rows.add(write.id(), catalog, write.kind(), write.audience());
      }
      rows.finish();
    }
  }

  private void entries(long catalog, List<EntryWrite> writes) throws SQLException {
    try (NewRows rows =
        new NewRows(
            connection,
            "entry",
            "class, status, symbolic_name, aliases, severity, event_logged, upstream, state,"
                + " outdated, revision, id, catalog_id, code, code_key, variant")) {
      for (EntryWrite write : writes) {
        if (write.unit().isNew()) {
          Code code = write.code();
          rows.add(concat(values(write), catalog, code.value(), code.key(), write.variant()));
        }
      }
      rows.finish();
    }
    try (Batch updates =
        Batch.hitting(
            connection,
            "update entry set class = ?, status = ?, symbolic_name = ?, aliases = ?,"
                + " severity = ?, event_logged = ?, upstream = ?::jsonb, state = ?,"
                + " outdated = ?, revision = ?, version = version + 1"
                + " where id = ? and version = ?")) {
      for (EntryWrite write : writes) {
        if (!write.unit().isNew()) {
          updates.add(concat(values(write), write.unit().expected()));
        }
      }
      updates.finish();
    }
    entryActions(writes.stream().filter(write -> write.unit().revised()).toList());
  }

  private @Nullable Object[] values(EntryWrite write) {
    EntryFacts facts = write.facts();
    UnitWrite unit = write.unit();
    EntryFacts upstream = write.upstream();
    return new @Nullable Object[] {
      facts.entryClass(),
      facts.status(),
      facts.symbolicName(),
      facts.aliases().toArray(String[]::new),
      facts.severity(),
      facts.eventLogged(),
      upstream == null ? null : json.write(upstream),
      unit.state(),
      unit.outdated(),
      unit.revision(),
      unit.id()
    };
  }

  private static @Nullable Object[] concat(@Nullable Object[] first, @Nullable Object... rest) {
    @Nullable Object[] all = Arrays.copyOf(first, first.length + rest.length);
    System.arraycopy(rest, 0, all, first.length, rest.length);
    return all;
  }

  private void entryActions(List<EntryWrite> writes) throws SQLException {
    try (Batch deletes = Batch.of(connection, "delete from entry_action where entry_id = ?")) {
      for (EntryWrite write : writes) {
        if (!write.unit().isNew()) {
          deletes.add(write.unit().id());
        }
      }
      deletes.finish();
    }
    try (NewRows rows = new NewRows(connection, "entry_action", "entry_id, position, action_id")) {
      for (EntryWrite write : writes) {
        int position = 0;
        for (SuggestedAction action : write.facts().actions()) {
          rows.add(write.unit().id(), position++, action.id());
        }
      }
      rows.finish();
    }
  }

  private void texts(
      String table, String owner, long catalog, List<TextWrite> writes, PageWriter pages)
      throws SQLException {
    try (NewRows rows =
        new NewRows(
            connection,
            table,
            "markdown, upstream, upstream_before, source_version_id, state, outdated, revision, id,"
                + " catalog_id, %s, locale".formatted(owner))) {
      for (TextWrite write : writes) {
        if (write.unit().isNew()) {
          rows.add(concat(values(write, pages), catalog, write.owner(), write.locale()));
        }
      }
      rows.finish();
    }
    try (Batch updates =
        Batch.hitting(
            connection,
            ("update %s set markdown = ?, upstream = ?, upstream_before = ?, source_version_id = ?,"
                    + " state = ?, outdated = ?, revision = ?, version = version + 1"
                    + " where id = ? and version = ?")
                .formatted(table))) {
      for (TextWrite write : writes) {
        if (!write.unit().isNew()) {
          updates.add(concat(values(write, pages), write.unit().expected()));
        }
      }
      updates.finish();
    }
  }

  private static @Nullable Object[] values(TextWrite write, PageWriter pages) {
    UnitWrite unit = write.unit();
    return new @Nullable Object[] {
      write.markdown(),
      write.upstream(),
      write.upstreamBefore(),
      pages.version(write),
      unit.state(),
      unit.outdated(),
      unit.revision(),
      unit.id()
    };
  }

  private void activity(long catalog, Plan plan) throws SQLException {
    try (Batch batch =
        Batch.of(
            connection,
            "insert into activity (catalog_id, verb, subject, detail, origin, actor, actor_name,"
                + " at) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      batch.add(
          catalog,
          Verb.IMPORTED,
          plan.pages().size() + " pages",
          "%d added, %d changed, %d withdrawn"
              .formatted(
                  plan.changes().added(), plan.changes().changed(), plan.changes().withdrawn()),
          by.origin(),
          by.id(),
          by.name(),
          at);
      batch.finish();
    }
  }
}
