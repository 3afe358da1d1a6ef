package org.errorcatalog.core.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.entry.FactsJson;
import org.errorcatalog.core.lookup.LookupException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Answers from a release by its number. The current one is in memory; of another the entries that
 * the code may mean are read from the database and answered in the same way.
 */
@ApplicationScoped
public class PinnedLookup {

  private final CurrentSnapshot current;
  private final DataSource database;
  private final FactsJson factsJson;
  private final LikelySubtags likelySubtags = new LikelySubtags();

  PinnedLookup(CurrentSnapshot current, DataSource database, FactsJson factsJson) {
    this.current = current;
    this.database = database;
    this.factsJson = factsJson;
  }

  /**
   * Answers what a code meant in a release.
   *
   * @throws LookupException where there is no answer; a disabled release has none, and while the
   *     database is down only the current one has
   */
  public LookupAnswer lookup(
      String catalog, int release, String code, @Nullable Integer variant, LocaleRequest locales) {
    CatalogSnapshot now = current.get().catalog(catalog);
    ReleaseHead served = now.head().release();
    CatalogSnapshot then =
        served != null && served.number() == release ? now : read(now.head(), release, code);
    return new CodeLookup(then).answer(code, variant, locales);
  }

  private CatalogSnapshot read(CatalogHead catalog, int release, String code) {
    Code wanted = CodeLookup.parse(code);
    try (Connection connection = database.getConnection()) {
      ReleaseHead head = CatalogHeads.release(connection, catalog.id(), release);
      if (head == null || head.state().equals("DISABLED")) {
        throw new LookupException(
            Reason.UNKNOWN_RELEASE, Map.of("catalog", catalog.name(), "release", release));
      }
      CatalogHead pinned = catalog.at(head);
      EntryCandidates candidates = new EntryCandidates(connection, pinned);
      CatalogSnapshot byCode = snapshot(connection, pinned, candidates.byCode(wanted));
      return byCode.named(wanted.key()).isEmpty()
          ? snapshot(connection, pinned, candidates.byName(wanted))
          : byCode;
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  private CatalogSnapshot snapshot(Connection connection, CatalogHead head, Collection<Long> ids)
      throws SQLException {
    return new CatalogSnapshot(
        head,
        ids.isEmpty()
            ? List.of()
            : new PublishedRows(connection, head, factsJson, likelySubtags).entries(ids));
  }

  /** Without a state the pool gave up waiting; of the server's, these are about being reachable. */
  private static RuntimeException unavailable(SQLException e) {
    String state = e.getSQLState();
    boolean isDown = state == null || state.matches("(08|53|57P).*");
    return isDown
        ? new LookupException(Reason.UNAVAILABLE, Map.of())
        : new IllegalStateException("a release cannot be read", e);
  }
}
