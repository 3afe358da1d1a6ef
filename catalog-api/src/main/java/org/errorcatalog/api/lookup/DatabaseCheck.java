package org.errorcatalog.api.lookup;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Reports the database apart from readiness, which does not depend on it. */
@Wellness
class DatabaseCheck implements HealthCheck {

  private final DatabaseState database;

  DatabaseCheck(DatabaseState database) {
    this.database = database;
  }

  @Override
  public HealthCheckResponse call() {
    DatabaseState.State now = database.now();
    var response = HealthCheckResponse.named("database").status(now.isUp());
    response.withData("since", now.since().toString());
    return now.isUp() ? response.build() : response.withData("problem", now.problem()).build();
  }
}
