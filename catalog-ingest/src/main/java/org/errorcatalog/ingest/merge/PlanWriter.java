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
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.EntryFacts.SuggestedAction;
import org.errorcatalog.core.entry.FactsJson;
import org.errorcatalog.ingest.merge.Plan.ActionWrite;
import org.errorcatalog.ingest.merge.Plan.EntryWrite;
import org.errorcatalog.ingest.merge.Plan.TextWrite;
import org.errorcatalog.ingest.merge.Plan.UnitWrite;
import org.jspecify.annotations.Nullable;

/** Writes a plan by batches, in the caller's transaction. */
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

  /** Writes all of it, and returns the id of the catalog. */
  long write(String name, CatalogState state, Plan plan) throws SQLException {
    Long known = state.id();
    long catalog = known == null ? catalog(name, plan) : known;
    locales(catalog, state, plan);
    profile(catalog, plan);
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
    return catalog;
  }

  private long catalog(String name, Plan plan) throws SQLException {
    return Batch.inserted(
        connection,
        "insert into catalog (name, source_locale, code_prefixes) values (?, ?, ?) returning id",
        name,
        plan.sourceLocale(),
        plan.codePrefixes().toArray(String[]::new));
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
    try (Batch batch =
        Batch.of(
            connection,
            "insert into action (id, catalog_id, kind, audience) values (?, ?, ?, ?)")) {
      for (ActionWrite write : writes) {
        batch.add(write.id(), catalog, write.kind(), write.audience());
      }
      batch.finish();
    }
  }

  private void entries(long catalog, List<EntryWrite> writes) throws SQLException {
    String columns = "class, status, symbolic_name, aliases, severity, event_logged, upstream,";
    try (Batch inserts =
            Batch.of(
                connection,
                "insert into entry ("
                    + columns
                    + " state, outdated, revision, id, catalog_id, code, code_key, variant)"
                    + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)");
        Batch updates =
            Batch.hitting(
                connection,
                "update entry set class = ?, status = ?, symbolic_name = ?, aliases = ?,"
                    + " severity = ?, event_logged = ?, upstream = ?::jsonb, state = ?,"
                    + " outdated = ?, revision = ?, version = version + 1"
                    + " where id = ? and version = ?")) {
      for (EntryWrite write : writes) {
        if (write.unit().expected() == null) {
          inserts.add(
              concat(
                  values(write),
                  catalog,
                  write.code().value(),
                  write.code().key(),
                  write.variant()));
        } else {
          updates.add(concat(values(write), write.unit().expected()));
        }
      }
      inserts.finish();
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

  private static @Nullable Object[] concat(@Nullable Object[] first, Object... rest) {
    @Nullable Object[] all = Arrays.copyOf(first, first.length + rest.length);
    System.arraycopy(rest, 0, all, first.length, rest.length);
    return all;
  }

  private void entryActions(List<EntryWrite> writes) throws SQLException {
    try (Batch deletes = Batch.of(connection, "delete from entry_action where entry_id = ?");
        Batch inserts =
            Batch.of(
                connection,
                "insert into entry_action (entry_id, position, action_id) values (?, ?, ?)")) {
      for (EntryWrite write : writes) {
        if (write.unit().expected() != null) {
          deletes.add(write.unit().id());
        }
      }
      deletes.finish();
      for (EntryWrite write : writes) {
        int position = 0;
        for (SuggestedAction action : write.facts().actions()) {
          inserts.add(write.unit().id(), position++, action.id());
        }
      }
      inserts.finish();
    }
  }

  private void texts(
      String table, String owner, long catalog, List<TextWrite> writes, PageWriter pages)
      throws SQLException {
    try (Batch inserts =
            Batch.of(
                connection,
                ("insert into %s (markdown, upstream, upstream_before, source_version_id, state, outdated,"
                        + " revision, id, catalog_id, %s, locale)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .formatted(table, owner));
        Batch updates =
            Batch.hitting(
                connection,
                ("update %s set markdown = ?, upstream = ?, upstream_before = ?, source_version_id = ?, state = ?,"
                        + " outdated = ?, revision = ?, version = version + 1"
                        + " where id = ? and version = ?")
                    .formatted(table))) {
      for (TextWrite write : writes) {
        UnitWrite unit = write.unit();
        @Nullable Object[] values = {
          write.markdown(),
          write.upstream(),
          write.upstreamBefore(),
          pages.version(write),
          unit.state(),
          unit.outdated(),
          unit.revision(),
          unit.id()
        };
        if (unit.expected() == null) {
          inserts.add(concat(values, catalog, write.owner(), write.locale()));
        } else {
          updates.add(concat(values, unit.expected()));
        }
      }
      inserts.finish();
      updates.finish();
    }
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
