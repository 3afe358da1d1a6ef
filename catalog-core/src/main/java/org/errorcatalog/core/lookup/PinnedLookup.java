package org.errorcatalog.core.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.entry.FactsJson;
import org.jspecify.annotations.Nullable;

/**
 * Answers from a release by its number. The current one is in memory; of another the entries that
 * the code may mean are read from the database and answered in the same way.
 */
@ApplicationScoped
public class PinnedLookup {

  private final CurrentSnapshot current;
  private final DatabaseReading database;
  private final FactsJson factsJson;
  private final LikelySubtags likelySubtags = new LikelySubtags();

  PinnedLookup(CurrentSnapshot current, DatabaseReading database, FactsJson factsJson) {
    this.current = current;
    this.database = database;
    this.factsJson = factsJson;
  }

  /**
   * Answers what a code meant in a release.
   *
   * @param release one that is served
   * @throws LookupException where there is no answer; while the database is down only the current
   *     release has one
   */
  public LookupAnswer lookup(
      String catalog,
      ReleaseHead release,
      String code,
      @Nullable Integer variant,
      LocaleRequest locales) {
    CatalogSnapshot now = current.get().catalog(catalog);
    ReleaseHead served = now.head().release();
    CatalogSnapshot then =
        served != null && served.number() == release.number()
            ? now
            : read(now.head().at(release), CodeLookup.parse(code));
    return new CodeLookup(then).answer(code, variant, locales);
  }

  private CatalogSnapshot read(CatalogHead pinned, Code wanted) {
    return database.read(
        connection -> {
          EntryCandidates candidates = new EntryCandidates(connection, pinned);
          CatalogSnapshot byCode = snapshot(connection, pinned, candidates.byCode(wanted));
          return byCode.named(wanted.key()).isEmpty()
              ? snapshot(connection, pinned, candidates.byName(wanted))
              : byCode;
        });
  }

  private CatalogSnapshot snapshot(Connection connection, CatalogHead head, Collection<Long> ids)
      throws SQLException {
    return new CatalogSnapshot(
        head,
        ids.isEmpty()
            ? List.of()
            : new PublishedRows(connection, head, factsJson, likelySubtags).entries(ids));
  }
}
