package org.errorcatalog.ingest.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Strict decoding: what is not UTF-8 text is not guessed at. */
final class Utf8 {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Stands for bytes that are no UTF-8, unless the page has it itself. */
  private static final char REPLACED = '\uFFFD';

  private Utf8() {}

  /** The text without its byte order mark; empty where the bytes are no UTF-8 or no text. */
  static Optional<String> decode(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.indexOf('\0') >= 0 || (text.indexOf(REPLACED) >= 0 && !isUtf8(content))) {
      return Optional.empty();
    }
    return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  /** The start of a text, up to so many bytes of it; what is no UTF-8 there is replaced. */
  static String start(byte[] content, int bytes) {
    String start = new String(content, 0, Math.min(content.length, bytes), StandardCharsets.UTF_8);
    return start.startsWith(BYTE_ORDER_MARK) ? start.substring(1) : start;
  }

  private static boolean isUtf8(byte[] content) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
