package org.errorcatalog.core.finding;

import java.util.Set;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.text.UnitKind;

/**
 * Content that may not be published.
 *
 * @param checks what refuses it
 * @param revisionIds the revisions of the unit that have this content
 */
public record BlockedContent(
    UnitKind kind, long unitId, Set<CheckName> checks, Set<Long> revisionIds) {

  public BlockedContent {
    checks = Set.copyOf(checks);
    revisionIds = Set.copyOf(revisionIds);
  }
}
