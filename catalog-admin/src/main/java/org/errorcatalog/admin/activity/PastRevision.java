package org.errorcatalog.admin.activity;

import java.time.Instant;
import java.util.List;
import org.errorcatalog.admin.page.Difference;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.audit.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One version of a unit, as its history shows it.
 *
 * @param difference to the version before
 * @param before the state before; untranslated where this is the first
 * @param approval who found these words right, where another revision says so
 * @param restorable whether it says something else than the newest one
 */
record PastRevision(
    int number,
    String actorName,
    Origin origin,
    Instant at,
    @Nullable String reason,
    Difference difference,
    Sign before,
    Sign after,
    @Nullable Approval approval,
    List<Span> published,
    boolean restorable) {

  PastRevision {
    published = List.copyOf(published);
  }

  /** Who found it right, and when. */
  record Approval(String actorName, Instant at) {}

  /**
   * The releases that have it.
   *
   * @param last null where no later release has anything else
   */
  record Span(int first, @Nullable Integer last) {

    /** Whether it is one release. */
    public boolean single() {
      return last != null && last == first;
    }
  }
}
