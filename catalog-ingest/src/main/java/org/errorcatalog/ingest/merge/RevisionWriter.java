package org.errorcatalog.ingest.merge;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.entry.FactsJson;
import org.errorcatalog.ingest.merge.Plan.EntryWrite;
import org.errorcatalog.ingest.merge.Plan.TextWrite;
import org.errorcatalog.ingest.merge.Plan.UnitWrite;
import org.jspecify.annotations.Nullable;

/** Writes what an import made of each unit as a revision of it. */
final class RevisionWriter {

  private final Connection connection;
  private final FactsJson json;
  private final Ids ids;
  private final Actor by;
  private final OffsetDateTime at;

  RevisionWriter(Connection connection, FactsJson json, Ids ids, Actor by, OffsetDateTime at) {
    this.connection = connection;
    this.json = json;
    this.ids = ids;
    this.by = by;
    this.at = at;
  }

  /** Writes a revision of every unit whose content or state changes. */
  void write(Plan plan, PageWriter pages) throws SQLException {
    ids.prepare(Ids.Kind.REVISION, revised(plan));
    try (NewRows rows =
        new NewRows(
            connection,
            "revision",
            "id, entry_id, text_id, wording_id, number, state, facts, markdown,"
                + " source_version_id, origin, actor, actor_name, at")) {
      for (EntryWrite write : plan.entries()) {
        String facts = json.write(write.facts());
        revision(rows, write.unit(), write.unit().id(), null, null, facts, null, null);
      }
      for (TextWrite write : plan.texts()) {
        Long id = write.unit().id();
        revision(rows, write.unit(), null, id, null, null, write.markdown(), pages.version(write));
      }
      for (TextWrite write : plan.wordings()) {
        Long id = write.unit().id();
        revision(rows, write.unit(), null, null, id, null, write.markdown(), pages.version(write));
      }
      rows.finish();
    }
  }

  private static int revised(Plan plan) {
    Stream<UnitWrite> units =
        Stream.concat(
            plan.entries().stream().map(EntryWrite::unit),
            Stream.concat(plan.texts().stream(), plan.wordings().stream()).map(TextWrite::unit));
    return (int) units.filter(UnitWrite::revised).count();
  }

  private void revision(
      NewRows rows,
      UnitWrite unit,
      @Nullable Long entry,
      @Nullable Long text,
      @Nullable Long wording,
      @Nullable String facts,
      @Nullable String markdown,
      @Nullable Long version)
      throws SQLException {
    if (unit.revised()) {
      rows.add(
          ids.next(Ids.Kind.REVISION),
          entry,
          text,
          wording,
          unit.revision(),
          unit.state(),
          facts,
          markdown,
          version,
          Origin.IMPORT,
          by.id(),
          by.name(),
          at);
    }
  }
}
