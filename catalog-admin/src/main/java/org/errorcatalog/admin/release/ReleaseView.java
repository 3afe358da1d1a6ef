package org.errorcatalog.admin.release;

import java.util.List;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.release.Release;
import org.errorcatalog.core.release.ReleaseDraft;
import org.jspecify.annotations.Nullable;

/**
 * What publishing now would change, and what was published.
 *
 * @param changes the first of them
 * @param releases newest first
 * @param outcome what became of the last attempt
 * @param label as it was typed
 */
record ReleaseView(
    Catalog catalog,
    ReleaseDraft draft,
    List<ChangeRow> changes,
    List<Release> releases,
    boolean publishable,
    Attempt outcome,
    @Nullable String label) {

  ReleaseView {
    changes = List.copyOf(changes);
    releases = List.copyOf(releases);
  }

  /** The number of the release that publishing would make. */
  public int nextNumber() {
    return releases.isEmpty() ? 1 : releases.get(0).number() + 1;
  }

  public int hidden() {
    return draft.units() - changes.size();
  }

  public boolean isCurrent(Release release) {
    Integer current = catalog.currentRelease();
    return current != null && current == release.number();
  }

  /** Enough of a digest to tell two apart. */
  public String shortDigest(Release release) {
    return release.digest().substring("sha256:".length()).substring(0, 12);
  }
}
