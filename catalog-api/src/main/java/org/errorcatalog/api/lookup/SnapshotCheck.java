package org.errorcatalog.api.lookup;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.errorcatalog.core.lookup.CurrentSnapshot;
import org.errorcatalog.core.lookup.ReleaseHead;
import org.errorcatalog.core.lookup.ReleaseSnapshot;

/** Ready as soon as there is something to answer from, and from then on. */
@Readiness
class SnapshotCheck implements HealthCheck {

  private final CurrentSnapshot current;

  SnapshotCheck(CurrentSnapshot current) {
    this.current = current;
  }

  @Override
  public HealthCheckResponse call() {
    ReleaseSnapshot snapshot = current.peek();
    var response = HealthCheckResponse.named("snapshot").status(snapshot != null);
    if (snapshot == null) {
      return response.withData("reason", "no snapshot was loaded yet").build();
    }
    for (var summary : snapshot.summaries()) {
      ReleaseHead release = summary.catalog().release();
      response.withData(summary.catalog().name(), release == null ? 0 : release.number());
    }
    return response.build();
  }
}
