package org.errorcatalog.api.lookup;

import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.errorcatalog.core.lookup.CurrentSnapshot;
import org.errorcatalog.core.lookup.ReleaseHead;
import org.errorcatalog.core.lookup.ReleaseSnapshot;

/**
 * Ready as soon as there is something to answer from, and from then on. A snapshot from the spool
 * may be old: it waits until the database was asked, but not until the database answers.
 */
@Readiness
class SnapshotCheck implements HealthCheck {

  private final CurrentSnapshot current;
  private final DatabaseState database;
  private final WarmUp warmUp;

  SnapshotCheck(CurrentSnapshot current, DatabaseState database, WarmUp warmUp) {
    this.current = current;
    this.database = database;
    this.warmUp = warmUp;
  }

  @Override
  public HealthCheckResponse call() {
    ReleaseSnapshot snapshot = current.peek();
    var response = HealthCheckResponse.named("snapshot");
    if (snapshot == null) {
      return response.down().withData("reason", "no snapshot was loaded yet").build();
    }
    if (!database.isAsked()) {
      return response.down().withData("reason", "the database was not asked yet").build();
    }
    if (!warmUp.isDone()) {
      return response.down().withData("reason", "warming up").build();
    }
    boolean isConfirmed = database.answeredAt().isAfter(Instant.EPOCH);
    // No catalog's name has a blank.
    response.up().withData("loaded from", isConfirmed ? "database" : "spool");
    for (var summary : snapshot.summaries()) {
      ReleaseHead release = summary.catalog().release();
      response.withData(summary.catalog().name(), release == null ? 0 : release.number());
    }
    return response.build();
  }
}
