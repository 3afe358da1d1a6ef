package org.errorcatalog.api.lookup;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;

/**
 * Writes answers that are encoded already to one connection, and does not read on from a client
 * that asks for more than it takes.
 */
final class AnswerWriter {

  private final ChannelHandlerContext encoder;
  private boolean isFlushDue;
  private boolean isFull;

  /**
   * @param encoder from where answers go on to the client
   */
  AnswerWriter(ChannelHandlerContext encoder) {
    this.encoder = encoder;
  }

  /** To be flushed when all that has come was read: many answers are one packet. */
  @SuppressWarnings("FutureReturnValueIgnored") // A failure is told to the connection.
  void write(byte[] answer) {
    Channel channel = encoder.channel();
    encoder.write(Unpooled.wrappedBuffer(answer), encoder.voidPromise());
    isFlushDue = true;
    if (!channel.isWritable()) {
      isFull = true;
      channel.config().setAutoRead(false);
    }
  }

  void flush() {
    if (isFlushDue) {
      isFlushDue = false;
      encoder.flush();
    }
  }

  void resume() {
    if (isFull && encoder.channel().isWritable()) {
      isFull = false;
      encoder.channel().config().setAutoRead(true);
    }
  }
}
