package org.errorcatalog.admin.imports;

import org.errorcatalog.core.imports.ImportProgress;
import org.errorcatalog.core.imports.ImportRequest;
import org.jspecify.annotations.Nullable;

/**
 * One import request.
 *
 * @param progress null where no worker has it
 * @param decidable whether this person may apply it or give it up
 * @param decided whether somebody else decided meanwhile
 */
record ImportView(
    ImportRequest request,
    @Nullable ImportProgress progress,
    @Nullable DryRun report,
    boolean decidable,
    boolean decided) {

  /** Whether a worker has it. */
  public boolean waiting() {
    return request.state() == ImportRequest.State.QUEUED
        || request.state() == ImportRequest.State.CONFIRMED;
  }

  public boolean asksForDecision() {
    return request.state() == ImportRequest.State.CHECKED;
  }
}
