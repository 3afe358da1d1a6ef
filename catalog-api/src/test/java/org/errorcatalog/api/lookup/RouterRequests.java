package org.errorcatalog.api.lookup;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what reaches the router. */
@Singleton
class RouterRequests {

  private final AtomicInteger count = new AtomicInteger();

  void register(@Observes Filters filters) {
    filters.register(
        request -> {
          count.incrementAndGet();
          request.next();
        },
        Integer.MAX_VALUE);
  }

  int count() {
    return count.get();
  }
}
