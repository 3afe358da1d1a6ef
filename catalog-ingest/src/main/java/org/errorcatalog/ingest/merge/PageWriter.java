package org.errorcatalog.ingest.merge;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.ingest.merge.Plan.PageWrite;
import org.errorcatalog.ingest.merge.Plan.TextWrite;
import org.jspecify.annotations.Nullable;

/** Writes pages, their versions and what they claim. */
final class PageWriter {

  private final Connection connection;
  private final OffsetDateTime at;
  private final Map<PageKey, Long> pages = new HashMap<>();
  private final Map<PageKey, Long> known = new HashMap<>();
  private final Map<PageKey, Long> versions = new HashMap<>();

  PageWriter(Connection connection, CatalogState state, OffsetDateTime at) {
    this.connection = connection;
    this.at = at;
    state
        .pages()
        .forEach(
            (key, page) -> {
              known.put(key, page.id());
              versions.put(key, page.version());
            });
  }

  /** Writes the pages and what they are as of now. */
  void write(long catalog, List<PageWrite> writes) throws SQLException {
    for (PageWrite write : writes) {
      ReadPage page = write.page();
      long id =
          Batch.inserted(
              connection,
              "insert into source_page (catalog_id, identity, locale, path, sha256, code_rows, codes)"
                  + " values (?, ?, ?, ?, ?, ?, ?) on conflict (catalog_id, identity, locale)"
                  + " do update set path = excluded.path, sha256 = excluded.sha256,"
                  + " code_rows = excluded.code_rows, codes = excluded.codes returning id",
              catalog,
              page.key().identity(),
              page.locale(),
              page.path(),
              write.sha256(),
              page.codeRows(),
              page.codes());
      Provenance from = page.provenance();
      long version =
          Batch.inserted(
              connection,
              "insert into source_version (source_page_id, path, sha256, translation_type,"
                  + " source_commit, handed_off, author, seen_at)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?) returning id",
              id,
              page.path(),
              page.sha256(),
              from.translationType(),
              from.sourceCommit(),
              from.handedOff(),
              from.author(),
              at);
      pages.put(page.key(), id);
      versions.put(page.key(), version);
    }
  }

  /**
   * Takes from pages that are elsewhere now what they had; should they come back, they are read.
   */
  void leave(Collection<PageKey> moved) throws SQLException {
    try (Batch deletes = Batch.of(connection, "delete from source_row where source_page_id = ?");
        Batch updates =
            Batch.of(
                connection,
                "update source_page set sha256 = repeat('0', 64), code_rows = null, codes = null"
                    + " where id = ?")) {
      for (PageKey key : moved) {
        deletes.add(known.get(key));
        updates.add(known.get(key));
      }
      deletes.finish();
      updates.finish();
    }
  }

  /** Notes which entries the rows of the pages claim now. */
  void claim(List<PageWrite> writes) throws SQLException {
    try (Batch deletes = Batch.of(connection, "delete from source_row where source_page_id = ?")) {
      for (PageWrite write : writes) {
        deletes.add(pages.get(write.page().key()));
      }
      deletes.finish();
    }
    try (NewRows rows = new NewRows(connection, "source_row", "source_page_id, entry_id, line")) {
      for (PageWrite write : writes) {
        for (Map.Entry<Long, Integer> claim : write.claims().entrySet()) {
          rows.add(pages.get(write.page().key()), claim.getKey(), claim.getValue());
        }
      }
      rows.finish();
    }
  }

  /** The version of the page that a text comes from. */
  @Nullable Long version(TextWrite write) {
    return write.source() == null ? write.sourceVersion() : versions.get(write.source());
  }
}
