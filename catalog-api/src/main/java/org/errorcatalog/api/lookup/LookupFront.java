package org.errorcatalog.api.lookup;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stands on one connection of HTTP/1.1 between the codec and the server, and answers what it has an
 * answer to. All else goes on to the server, which answers in order, but not at once: while it may
 * still owe an answer, all that follows goes on to it too.
 */
final class LookupFront extends ChannelDuplexHandler {

  private final Function<HttpRequest, byte @Nullable []> answers;
  private final AnswerWriter writer;
  private boolean isServerDone;
  private boolean isServerAsked;
  private boolean isAnswered;

  /**
   * @param answers to requests without a body; null where the server is to answer
   */
  LookupFront(Function<HttpRequest, byte @Nullable []> answers, AnswerWriter writer) {
    this.answers = answers;
    this.writer = writer;
  }

  @Override
  public void channelRead(ChannelHandlerContext channel, Object message) {
    if (message instanceof HttpRequest request) {
      request(channel, request);
    } else if (isAnswered) {
      ReferenceCountUtil.release(message);
    } else {
      channel.fireChannelRead(message);
    }
  }

  private void request(ChannelHandlerContext channel, HttpRequest request) {
    byte[] answer = isServerDone ? answers.apply(request) : null;
    isAnswered = answer != null;
    if (answer == null) {
      ask(channel, request);
    } else {
      writer.write(answer);
    }
  }

  /**
   * The server takes a request at once only when it has answered all before. So an answer that ends
   * before this returns is the last one that it owed.
   */
  private void ask(ChannelHandlerContext channel, HttpRequest request) {
    isServerDone = false;
    isServerAsked = PlainRequests.haveOneAnswer(request);
    channel.fireChannelRead(request);
    isServerAsked = false;
  }

  @Override
  public void write(ChannelHandlerContext channel, Object message, ChannelPromise promise)
      throws Exception {
    if (isServerAsked && message instanceof LastHttpContent) {
      isServerDone = true;
    }
    super.write(channel, message, promise);
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext channel) {
    writer.flush();
    channel.fireChannelReadComplete();
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext channel) {
    writer.resume();
    channel.fireChannelWritabilityChanged();
  }
}
