package org.errorcatalog.core.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.Issue;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/** How a finding stands in its table. */
final class FindingRow {

  static final String SELECT =
      "select id, entry_id, text_id, wording_id, locale, name, place_offset, place_length, message,"
          + " arguments, fix, dismissed_reason, dismissed_by, dismissed_by_name, dismissed_at"
          + " from check_finding ";

  private FindingRow() {}

  /** The column that names the unit. */
  static String column(UnitKind kind) {
    return switch (kind) {
      case ENTRY -> "entry_id";
      case TEXT -> "text_id";
      case WORDING -> "wording_id";
    };
  }

  static KeptFinding read(ResultSet row) throws SQLException {
    UnitKind kind = kind(row);
    return new KeptFinding(
        row.getLong("id"),
        kind,
        row.getLong(column(kind)),
        row.getString("locale"),
        issue(row),
        dismissal(row));
  }

  private static UnitKind kind(ResultSet row) throws SQLException {
    if (row.getObject("entry_id") != null) {
      return UnitKind.ENTRY;
    }
    return row.getObject("text_id") != null ? UnitKind.TEXT : UnitKind.WORDING;
  }

  private static Issue issue(ResultSet row) throws SQLException {
    return new Issue(
        CheckName.valueOf(row.getString("name")),
        row.getInt("place_offset"),
        row.getInt("place_length"),
        row.getString("message"),
        List.of((String[]) row.getArray("arguments").getArray()),
        row.getString("fix"));
  }

  private static @Nullable Dismissal dismissal(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("dismissed_at", OffsetDateTime.class);
    return at == null
        ? null
        : new Dismissal(
            row.getString("dismissed_reason"),
            row.getString("dismissed_by"),
            row.getString("dismissed_by_name"),
            at.toInstant());
  }
}
