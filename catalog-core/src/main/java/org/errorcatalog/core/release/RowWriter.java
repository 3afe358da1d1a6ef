package org.errorcatalog.core.release;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.function.Consumer;
import org.errorcatalog.core.text.Rendering;
import org.errorcatalog.core.text.Rendering.Rendered;
import org.errorcatalog.core.text.UnitKind;

/** Writes changes as the rows of a release, rendering what is rendered, in batches. */
class RowWriter implements Consumer<UnitChange> {

  static final String INSERT =
      """
      insert into release_row
        (catalog_id, release, entry_id, text_id, wording_id, revision_id, outdated, plain, html)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final PreparedStatement insert;
  private final long catalogId;
  private final int release;
  private final Rendering rendering = new Rendering();
  private int waiting;

  RowWriter(PreparedStatement insert, long catalogId, int release) {
    this.insert = insert;
    this.catalogId = catalogId;
    this.release = release;
  }

  @Override
  public void accept(UnitChange change) {
    try {
      bind(change);
      insert.addBatch();
      if (++waiting == ReleaseContents.BATCH) {
        flush();
      }
    } catch (SQLException e) {
      throw new ReleaseFailedException(e);
    }
  }

  void flush() throws SQLException {
    insert.executeBatch();
    waiting = 0;
  }

  private void bind(UnitChange change) throws SQLException {
    insert.setLong(1, catalogId);
    insert.setInt(2, release);
    bindKey(3, UnitKind.ENTRY, change);
    bindKey(4, UnitKind.TEXT, change);
    bindKey(5, UnitKind.WORDING, change);
    insert.setObject(6, change.revisionId(), Types.BIGINT);
    insert.setBoolean(7, change.revisionId() != null && change.outdated());
    String markdown = change.kind() == UnitKind.ENTRY ? null : change.after();
    Rendered rendered = markdown == null ? null : rendering.render(markdown);
    insert.setString(8, rendered == null ? null : rendered.text());
    insert.setString(9, rendered == null ? null : rendered.html());
  }

  private void bindKey(int column, UnitKind kind, UnitChange change) throws SQLException {
    insert.setObject(column, change.kind() == kind ? change.unitId() : null, Types.BIGINT);
  }
}
