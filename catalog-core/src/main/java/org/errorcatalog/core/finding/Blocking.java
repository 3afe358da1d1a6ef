package org.errorcatalog.core.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.text.UnitKind;

/** What of a catalog may not be published as it is. */
@ApplicationScoped
public class Blocking {

  /** Findings are of current content; revisions that say something else are not concerned. */
  private static final String BLOCKED =
      """
      select f.%1$s_id, array_agg(distinct f.name),
             array(select r.id from revision r where r.%1$s_id = f.%1$s_id and %2$s)
        from check_finding f
        join %1$s u on u.id = f.%1$s_id
       where f.catalog_id = ? and f.name = any (?) and f.dismissed_at is null
       group by f.%1$s_id, u.id
      """;

  private static final String SAME_MARKDOWN = "r.markdown = u.markdown";
  private static final String SAME_NAMES =
      "r.facts ->> 'symbolicName' is not distinct from u.symbolic_name"
          + " and r.facts -> 'aliases' = to_jsonb(u.aliases)";

  private final TransactionConnection transaction;

  Blocking(TransactionConnection transaction) {
    this.transaction = transaction;
  }

  /** In no order. */
  public List<BlockedContent> of(long catalogId) {
    return transaction.read(connection -> read(connection, catalogId));
  }

  private static List<BlockedContent> read(Connection connection, long catalogId)
      throws SQLException {
    String[] names = FindingReading.names(FindingReading.blockingChecks(connection, catalogId));
    List<BlockedContent> found = new ArrayList<>();
    for (UnitKind kind : UnitKind.values()) {
      found.addAll(
          new Sql(connection).list(query(kind), row -> content(kind, row), catalogId, names));
    }
    return found;
  }

  private static String query(UnitKind kind) {
    return switch (kind) {
      case ENTRY -> BLOCKED.formatted("entry", SAME_NAMES);
      case TEXT -> BLOCKED.formatted("text", SAME_MARKDOWN);
      case WORDING -> BLOCKED.formatted("wording", SAME_MARKDOWN);
    };
  }

  private static BlockedContent content(UnitKind kind, ResultSet row) throws SQLException {
    Set<CheckName> checks =
        Stream.of((String[]) row.getArray(2).getArray())
            .map(CheckName::valueOf)
            .collect(Collectors.toSet());
    return new BlockedContent(
        kind, row.getLong(1), checks, Set.of((Long[]) row.getArray(3).getArray()));
  }
}
