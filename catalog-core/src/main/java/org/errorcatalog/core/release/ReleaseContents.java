package org.errorcatalog.core.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;

/** Reads and writes the rows of releases. Rows are streamed: a first release may have a million. */
@ApplicationScoped
class ReleaseContents {

  static final int BATCH = 1_000;

  private static final String ROWS_OF_RELEASE =
      """
      select num_nonnulls(row.text_id) + 2 * num_nonnulls(row.wording_id) as kind,
             coalesce(e.code_key, of_text.code_key), coalesce(e.variant, of_text.variant),
             w.action_id, coalesce(t.locale, w.locale),
             r.state, r.facts, r.markdown, row.outdated, row.plain, row.html
        from release_row row
        left join entry e on e.id = row.entry_id
        left join text t on t.id = row.text_id
        left join entry of_text on of_text.id = t.entry_id
        left join wording w on w.id = row.wording_id
        left join revision r on r.id = row.revision_id
       where row.catalog_id = ? and row.release = ?
       order by kind, coalesce(e.code_key, of_text.code_key) collate "C",
                coalesce(e.variant, of_text.variant), w.action_id,
                coalesce(t.locale, w.locale) collate "C"
      """;

  private final DataSource database;

  ReleaseContents(DataSource database) {
    this.database = database;
  }

  /** Every change from what is published up to a release, in a fixed order. */
  void changesSince(PublishedCatalog catalog, int release, Consumer<UnitChange> reader) {
    try (Connection connection = database.getConnection()) {
      for (UnitKind kind : UnitKind.values()) {
        changesSince(connection, kind, catalog, release, reader);
      }
    } catch (SQLException e) {
      throw new ReleaseFailedException(e);
    }
  }

  /** Writes the changes since the highest release as the rows of the next, and tells of each. */
  void write(PublishedCatalog catalog, int highest, Consumer<UnitChange> reader) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(RowWriter.INSERT)) {
      RowWriter writer = new RowWriter(insert, catalog.id(), highest + 1);
      changesSince(catalog, highest, reader.andThen(writer));
      writer.flush();
    } catch (SQLException e) {
      throw new ReleaseFailedException(e);
    }
  }

  /** The digest of a release's rows on top of the digest of the release before. */
  String digest(long catalogId, int release, @Nullable String previous) {
    ReleaseDigest digest = new ReleaseDigest(previous);
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(ROWS_OF_RELEASE)) {
      query.setFetchSize(BATCH);
      query.setLong(1, catalogId);
      query.setInt(2, release);
      try (ResultSet rows = query.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int column = 1; column <= columns; column++) {
            digest.add(rows.getString(column));
          }
        }
      }
    } catch (SQLException e) {
      throw new ReleaseFailedException(e);
    }
    return digest.value();
  }

  private static void changesSince(
      Connection connection,
      UnitKind kind,
      PublishedCatalog catalog,
      int release,
      Consumer<UnitChange> reader)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(UnitSql.changes(kind))) {
      query.setFetchSize(BATCH);
      query.setArray(1, connection.createArrayOf("text", publishable(catalog.minimumState())));
      query.setLong(2, catalog.id());
      query.setInt(3, release);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          reader.accept(change(kind, rows));
        }
      }
    }
  }

  private static String[] publishable(UnitState minimum) {
    return switch (minimum) {
      case PRETRANSLATED -> new String[] {"PRETRANSLATED", "IN_REVIEW", "APPROVED"};
      case IN_REVIEW -> new String[] {"IN_REVIEW", "APPROVED"};
      default -> new String[] {"APPROVED"};
    };
  }

  private static UnitChange change(UnitKind kind, ResultSet row) throws SQLException {
    int variant = row.getInt("variant");
    String subject = row.getString("subject");
    return new UnitChange(
        kind,
        row.getLong("id"),
        variant == 1 ? subject : subject + " (" + variant + ")",
        List.of((Long[]) row.getArray("entry_ids").getArray()),
        row.getString("locale"),
        row.getString("before"),
        row.getString("after"),
        state(row.getString("state_before")),
        state(row.getString("state_after")),
        row.getObject("revision_id", Long.class),
        row.getBoolean("outdated"),
        row.getBoolean("withdrawn"));
  }

  private static @Nullable UnitState state(@Nullable String name) {
    return name == null ? null : UnitState.valueOf(name);
  }
}
