package org.errorcatalog.api.lookup;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers as Vert.x does: in turn, some at once, and some when they are ready. */
@SuppressWarnings(
    "FutureReturnValueIgnored") // What fails to be written is missing in what is read.
final class SlowServer extends ChannelInboundHandlerAdapter {

  private final Deque<HttpRequest> waiting = new ArrayDeque<>();
  private final List<Pace> paces = new ArrayList<>();
  private final StringBuilder content = new StringBuilder();
  private int ends;
  private @Nullable ChannelHandlerContext connection;

  /** When a request gets its answer. */
  enum Pace {
    AT_ONCE,
    LATE,
    INTERIM;

    static Pace of(HttpRequest request) {
      return request.headers().contains(HttpHeaderNames.EXPECT)
          ? INTERIM
          : request.uri().startsWith("/late") ? LATE : AT_ONCE;
    }
  }

  @Override
  public void handlerAdded(ChannelHandlerContext channel) {
    connection = channel;
  }

  @Override
  public void channelRead(ChannelHandlerContext channel, Object message) {
    if (message instanceof HttpRequest request) {
      paces.add(Pace.of(request));
      waiting.add(request);
      if (waiting.size() == 1) {
        answerWhatIsReady();
      }
    } else if (message instanceof HttpContent part) {
      content.append(part.content().toString(StandardCharsets.US_ASCII));
      part.release();
      ends += message instanceof LastHttpContent ? 1 : 0;
    }
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext channel) {
    channel.flush();
  }

  private void answerWhatIsReady() {
    HttpRequest next = waiting.peek();
    while (next != null && Pace.of(next) == Pace.AT_ONCE) {
      answer(waiting.remove());
      next = waiting.peek();
    }
    if (next != null && Pace.of(next) == Pace.INTERIM) {
      connection.write(
          new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE));
    }
  }

  /**
   * Answers what it owes longest, and all that waits only for that; false where it owes nothing.
   */
  boolean finish() {
    HttpRequest late = waiting.poll();
    if (late == null) {
      return false;
    }
    answer(late);
    answerWhatIsReady();
    connection.flush();
    return true;
  }

  private void answer(HttpRequest request) {
    byte[] body = ("server " + request.uri() + "\n").getBytes(StandardCharsets.US_ASCII);
    FullHttpResponse answer =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1, HttpResponseStatus.OK, Unpooled.wrappedBuffer(body));
    answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.length);
    connection.write(answer);
  }

  List<Pace> paces() {
    return paces;
  }

  String content() {
    return content.toString();
  }

  int ends() {
    return ends;
  }
}
