package org.errorcatalog.api;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The API as the quickstart runs it: everybody may read. */
public final class Open implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("catalog.api.access", "open");
  }
}
