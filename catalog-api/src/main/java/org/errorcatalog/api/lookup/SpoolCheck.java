package org.errorcatalog.api.lookup;

import io.smallrye.health.api.Wellness;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Reports whether the next start could do without the database; this run does without the spool.
 */
@Wellness
class SpoolCheck implements HealthCheck {

  private final SpoolState spool;
  private final SnapshotConfig config;

  SpoolCheck(SpoolState spool, SnapshotConfig config) {
    this.spool = spool;
    this.config = config;
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("spool");
    if (config.spool().isEmpty()) {
      return response.up().withData("state", "none is configured").build();
    }
    SpoolState.State now = spool.now();
    if (now.writtenAt().isAfter(Instant.EPOCH)) {
      response.withData("written", now.writtenAt().toString());
    }
    if (!now.problem().isEmpty()) {
      response.withData("problem", now.problem());
    }
    if (!now.ignored().isEmpty()) {
      response.withData("ignored", now.ignored().size());
    }
    return response.status(now.problem().isEmpty() && now.ignored().isEmpty()).build();
  }
}
