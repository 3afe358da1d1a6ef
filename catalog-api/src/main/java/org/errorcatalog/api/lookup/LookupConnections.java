package org.errorcatalog.api.lookup;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.stream.ChunkedWriteHandler;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.impl.Http1xServerConnection;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.errorcatalog.api.access.Readers;
import org.errorcatalog.api.access.RequestLimits;
import org.jspecify.annotations.Nullable;

/**
 * Puts the short way in front of connections that have been seen to ask for lookups: the way
 * through the server and its router costs more than the rest of a lookup. Where something beside
 * the answer is asked of each request, nothing is put there.
 */
@Singleton
class LookupConnections {

  private static final String FRONT = "lookups";

  /** After what refuses requests. */
  private static final int EARLY = -250;

  private final ShortWay way;
  private final RequestLimits limits;
  private volatile boolean areShort;

  LookupConnections(
      ShortWay way,
      RequestLimits limits,
      Readers readers,
      VertxHttpConfig http,
      @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean isUntraced) {
    this.way = way;
    this.limits = limits;
    this.areShort =
        readers.areEverybody()
            && isUntraced
            && !http.accessLog().enabled()
            && http.header().isEmpty()
            && http.filter().isEmpty();
  }

  void register(@Observes Router router) {
    if (areShort) {
      router
          .get(CodeAddress.PREFIX + "*")
          .order(EARLY)
          .handler(
              request -> {
                shorten(request.request().connection());
                request.next();
              });
    }
  }

  /**
   * Those of HTTP/2 are many requests at once, and are left alone; so are those where the server
   * keeps back parts of its answers, as under TLS.
   */
  private void shorten(HttpConnection connection) {
    if (connection instanceof Http1xServerConnection server) {
      ChannelHandlerContext channel = server.channelHandlerContext();
      ChannelPipeline pipeline = channel.pipeline();
      if (!channel.isRemoved()
          && pipeline.get(FRONT) == null
          && pipeline.get(ChunkedWriteHandler.class) == null) {
        AnswerWriter writer = new AnswerWriter(pipeline.context(HttpResponseEncoder.class));
        pipeline.addBefore(channel.name(), FRONT, new LookupFront(this::answer, writer));
      }
    }
  }

  private byte @Nullable [] answer(HttpRequest request) {
    return areShort && limits.haveRoom() ? way.answer(request) : null;
  }

  /** The router knows how a node that stops sends its readers elsewhere. */
  void stop(@Observes ShutdownDelayInitiatedEvent event) {
    areShort = false;
  }
}
