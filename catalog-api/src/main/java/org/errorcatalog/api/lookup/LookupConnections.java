package org.errorcatalog.api.lookup;

import io.netty.util.AttributeKey;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.Http1xServerConnection;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.errorcatalog.api.access.RequestLimits;

/**
 * Takes the short way before the router, on connections that have been seen to ask for lookups: the
 * way through the router costs more than the rest of a lookup. All else goes on to the router, and
 * so do lookups where something beside the answer is asked of each request.
 */
@Singleton
class LookupConnections {

  private static final AttributeKey<Boolean> SHORTENED =
      AttributeKey.valueOf(LookupConnections.class, "shortened");

  private final ShortWay way;
  private final RequestLimits limits;
  private final Handler<HttpServerRequest> router = VertxHttpRecorder.getRootHandler();
  private volatile boolean areShort;

  LookupConnections(
      ShortWay way,
      RequestLimits limits,
      VertxHttpConfig http,
      @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean isUntraced) {
    this.way = way;
    this.limits = limits;
    this.areShort =
        isUntraced
            && !http.accessLog().enabled()
            && http.header().isEmpty()
            && http.filter().isEmpty();
  }

  /** Those of HTTP/2 are many requests at once, and are left alone. */
  void shorten(HttpConnection connection) {
    if (areShort
        && connection instanceof Http1xServerConnection server
        && server.channel().attr(SHORTENED).setIfAbsent(true) == null) {
      server.handler(new Front());
    }
  }

  /** The router knows how a node that stops sends its readers elsewhere. */
  void stop(@Observes ShutdownDelayInitiatedEvent event) {
    areShort = false;
  }

  /** What a connection's requests come to first, on its one thread and one by one. */
  private final class Front implements Handler<HttpServerRequest> {

    private boolean isHandling;

    @Override
    public void handle(HttpServerRequest request) {
      if (isHandling) {
        later(request);
        return;
      }
      isHandling = true;
      try {
        direct(request);
      } finally {
        isHandling = false;
      }
    }

    /** An answer's end begins the next request that waits; many would overflow the stack. */
    private void later(HttpServerRequest request) {
      request.pause();
      ((HttpServerRequestInternal) request)
          .context()
          .runOnContext(
              nothing -> {
                request.resume();
                handle(request);
              });
    }

    private void direct(HttpServerRequest request) {
      if (!isShort(request) || !way.answer(request)) {
        router.handle(request);
      }
    }

    private boolean isShort(HttpServerRequest request) {
      return areShort
          && request.version() == HttpVersion.HTTP_1_1
          && request.method().equals(HttpMethod.GET)
          && limits.haveRoom();
    }
  }
}
