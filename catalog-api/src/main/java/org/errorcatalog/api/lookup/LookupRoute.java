package org.errorcatalog.api.lookup;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.errorcatalog.api.access.Readers;

/**
 * Where the short way is entered: in the router, and in front of it on connections that came here
 * once.
 */
@Singleton
class LookupRoute {

  /**
   * After what refuses requests, and before the framework looks for a resource and an identity,
   * which cost more than the answer.
   */
  private static final int EARLY = -250;

  private final ShortWay way;
  private final LookupConnections connections;
  private final Readers readers;

  LookupRoute(ShortWay way, LookupConnections connections, Readers readers) {
    this.way = way;
    this.connections = connections;
    this.readers = readers;
  }

  void register(@Observes Router router) {
    if (readers.areEverybody()) {
      router.get(CodeAddress.PREFIX + "*").order(EARLY).handler(this::answer);
    }
  }

  private void answer(RoutingContext request) {
    connections.shorten(request.request().connection());
    if (!way.answer(request.request())) {
      request.next();
    }
  }
}
