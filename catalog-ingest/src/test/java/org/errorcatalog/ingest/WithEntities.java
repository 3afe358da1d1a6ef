package org.errorcatalog.ingest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Imports beside the core's beans for editing, which only the console has otherwise. */
public final class WithEntities implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("quarkus.hibernate-orm.enabled", "true");
  }
}
