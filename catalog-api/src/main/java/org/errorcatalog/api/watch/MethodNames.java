package org.errorcatalog.api.watch;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Whoever makes up methods does not make up figures. */
@Singleton
class MethodNames {

  private static final Set<String> KNOWN =
      Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT");

  @Produces
  @Singleton
  MeterFilter methods() {
    return MeterFilter.replaceTagValues(
        "method", method -> KNOWN.contains(method) ? method : "OTHER");
  }
}
