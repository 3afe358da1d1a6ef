package org.errorcatalog.api.access;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Begins a request that waited behind another one on its connection when that has ended: the server
 * begins it from within the end of the other, and many that wait (RFC 9112 §9.3.2) would nest as
 * deep as a client likes. Its body is not read before, as Quarkus sees to.
 */
@Singleton
class RequestTurns {

  private static final AttributeKey<Boolean> TAKEN =
      AttributeKey.valueOf(RequestTurns.class, "taken");

  void register(@Observes Filters filters) {
    filters.register(RequestTurns::take, Integer.MAX_VALUE);
  }

  private static void take(RoutingContext request) {
    if (request.request().connection() instanceof ConnectionBase connection) {
      take(request, connection.channel());
    } else {
      request.next();
    }
  }

  private static void take(RoutingContext request, Channel connection) {
    if (connection.attr(TAKEN).getAndSet(true) != null) {
      request.vertx().runOnContext(ended -> begin(request, connection));
    } else {
      begin(request, connection);
    }
  }

  private static void begin(RoutingContext request, Channel connection) {
    connection.attr(TAKEN).set(true);
    try {
      request.next();
    } finally {
      connection.attr(TAKEN).set(null);
    }
  }
}
