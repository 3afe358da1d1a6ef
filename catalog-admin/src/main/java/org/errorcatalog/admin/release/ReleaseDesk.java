package org.errorcatalog.admin.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.FactsJson;
import org.errorcatalog.core.release.BlockedReleaseException;
import org.errorcatalog.core.release.ReleaseDraft;
import org.errorcatalog.core.release.ReleasePublishing;
import org.errorcatalog.core.release.ReleaseRepository;
import org.errorcatalog.core.release.StaleDraftException;
import org.errorcatalog.core.text.Rendering;
import org.jspecify.annotations.Nullable;

/** Shows what would be published, and publishes just that. */
@ApplicationScoped
class ReleaseDesk {

  /** The longest label, in characters; the database has the same limit. */
  private static final int LABEL_LIMIT = 100;

  private final OpenCatalog catalogs;
  private final ReleasePublishing publishing;
  private final ReleaseRepository releases;
  private final FactsJson facts;
  private final Access access;
  private final Rendering rendering = new Rendering();

  ReleaseDesk(
      OpenCatalog catalogs,
      ReleasePublishing publishing,
      ReleaseRepository releases,
      FactsJson facts,
      Access access) {
    this.catalogs = catalogs;
    this.publishing = publishing;
    this.releases = releases;
    this.facts = facts;
    this.access = access;
  }

  @Transactional
  ReleaseView view(String catalogName, Attempt outcome, @Nullable String label) {
    Catalog catalog = catalogs.named(catalogName);
    ReleaseDraft draft = publishing.preview(catalogName);
    return new ReleaseView(
        catalog,
        draft,
        draft.changes().stream().map(each -> ChangeRow.of(each, facts, rendering)).toList(),
        releases.of(catalog.id()),
        access.mayPublish(catalog),
        outcome,
        label);
  }

  /**
   * Publishes.
   *
   * @param seen the fingerprint of the draft that the publisher saw
   */
  Attempt publish(String catalogName, String label, String seen) {
    access.require(access.mayPublish(catalogs.named(catalogName)));
    String wanted = label.strip();
    if (wanted.length() > LABEL_LIMIT) {
      return Attempt.LABEL_TOO_LONG;
    }
    try {
      publishing.publish(catalogName, wanted.isEmpty() ? null : wanted, seen, access.actor());
      return Attempt.PUBLISHED;
    } catch (StaleDraftException stale) {
      return Attempt.STALE;
    } catch (BlockedReleaseException blocked) {
      return Attempt.BLOCKED;
    }
  }
}
