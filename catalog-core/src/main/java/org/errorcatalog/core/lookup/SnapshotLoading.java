package org.errorcatalog.core.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.errorcatalog.core.entry.FactsJson;
import org.jspecify.annotations.Nullable;

/**
 * Loads the snapshot from the database: a catalog that is new or differs in its locales in full, of
 * any other only the entries that its releases touched; the rest is shared with the old one.
 *
 * <p>Reads only; the connection is best in a transaction, for then texts are streamed.
 */
@ApplicationScoped
public class SnapshotLoading {

  private final LikelySubtags likelySubtags = new LikelySubtags();
  private final FactsJson factsJson;

  SnapshotLoading(FactsJson factsJson) {
    this.factsJson = factsJson;
  }

  /** The snapshot as the database has it now: the given one itself where nothing changed. */
  public ReleaseSnapshot load(Connection connection, @Nullable ReleaseSnapshot old)
      throws SQLException {
    List<CatalogSnapshot> catalogs = new ArrayList<>();
    boolean changed = false;
    for (CatalogHead head : CatalogHeads.all(connection)) {
      CatalogSnapshot before = old == null ? null : old.find(head.name());
      CatalogSnapshot now = catalog(connection, head, before);
      changed |= now != before;
      catalogs.add(now);
    }
    boolean isAll = old != null && old.isComplete() && old.catalogs().size() == catalogs.size();
    return old != null && isAll && !changed ? old : new ReleaseSnapshot(catalogs);
  }

  private CatalogSnapshot catalog(
      Connection connection, CatalogHead head, @Nullable CatalogSnapshot old) throws SQLException {
    if (old != null && old.head().equals(head)) {
      return old;
    }
    ReleaseHead release = head.release();
    if (release == null) {
      return new CatalogSnapshot(head, List.of());
    }
    PublishedRows contents = new PublishedRows(connection, head, factsJson, likelySubtags);
    ReleaseHead before = old == null ? null : old.head().release();
    if (old == null
        || before == null
        || !head.hasLocalesOf(old.head())
        || !ReleaseChanges.canFollow(connection, head, before)) {
      return new CatalogSnapshot(head, contents.entries(null));
    }
    Set<Long> touched = ReleaseChanges.between(connection, old, before.number(), release.number());
    return old.with(head, touched, contents.entries(touched));
  }
}
