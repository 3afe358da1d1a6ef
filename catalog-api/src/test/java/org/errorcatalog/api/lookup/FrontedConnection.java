package org.errorcatalog.api.lookup;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A connection whose front answers plain requests for {@code /fast}. */
final class FrontedConnection {

  private static final Pattern ANSWER = Pattern.compile("\r\n\r\n((?:front|server) /\\S*+)\n");
  private static final WriteBufferWaterMark SMALL = new WriteBufferWaterMark(200, 400);

  private final SlowServer server = new SlowServer();
  private final EmbeddedChannel connection = new EmbeddedChannel();
  private final List<Boolean> reading = new ArrayList<>();

  FrontedConnection() {
    connection.config().setWriteBufferWaterMark(SMALL);
    connection.pipeline().addLast(new HttpRequestDecoder(), new HttpResponseEncoder());
    AnswerWriter writer =
        new AnswerWriter(connection.pipeline().context(HttpResponseEncoder.class));
    connection.pipeline().addLast(new LookupFront(this::answer, writer), server);
  }

  private byte @Nullable [] answer(HttpRequest request) {
    reading.add(connection.config().isAutoRead());
    String body = "front " + request.uri() + "\n";
    return PlainRequests.arePlain(request) && request.uri().startsWith("/fast")
        ? "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(body.length(), body)
            .getBytes(StandardCharsets.US_ASCII)
        : null;
  }

  SlowServer server() {
    return server;
  }

  /** Whether more was read from the client, at each time when the front was asked. */
  List<Boolean> reading() {
    return reading;
  }

  boolean isReading() {
    return connection.config().isAutoRead();
  }

  /** Sends all at once. */
  void get(String... paths) {
    StringBuilder requests = new StringBuilder();
    for (String path : paths) {
      requests.append("GET ").append(path).append(" HTTP/1.1\r\nHost: any\r\n\r\n");
    }
    send(requests.toString());
  }

  void send(String requests) {
    connection.writeInbound(Unpooled.copiedBuffer(requests, StandardCharsets.US_ASCII));
  }

  /** Who answered what, since this was asked last. */
  List<String> answers() {
    StringBuilder written = new StringBuilder();
    for (ByteBuf part = connection.readOutbound(); part != null; part = connection.readOutbound()) {
      written.append(part.toString(StandardCharsets.US_ASCII));
      part.release();
    }
    return ANSWER.matcher(written).results().map(answer -> answer.group(1)).toList();
  }
}
