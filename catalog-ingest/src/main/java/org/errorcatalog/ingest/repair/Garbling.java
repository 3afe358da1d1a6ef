package org.errorcatalog.ingest.repair;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One way in which UTF-8 gets garbled: its bytes are taken for characters of a one-byte character
 * set. Undone only where both directions round-trip strictly.
 */
record Garbling(String name, Charset charset) {

  private static final int NONE = -1;
  private static final int LONGEST = 4;

  /** The one character that this place was, or nothing where it is no garbled character. */
  Optional<Garbled> at(String text, int index) {
    int length = sequenceLength(byteOf(text.charAt(index)));
    if (length == NONE || index + length > text.length()) {
      return Optional.empty();
    }
    for (int i = index + 1; i < index + length; i++) {
      if ((byteOf(text.charAt(i)) & 0xC0) != 0x80 || byteOf(text.charAt(i)) == NONE) {
        return Optional.empty();
      }
    }
    return decode(text.substring(index, index + length)).map(was -> new Garbled(length, was));
  }

  /** One character that became several. */
  record Garbled(int length, int was) {}

  private Optional<Integer> decode(String run) {
    try {
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(run));
      String was = StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
      boolean roundTrips = charset.newDecoder().decode(bytes).toString().equals(run);
      return roundTrips ? Optional.of(was.codePointAt(0)) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private int byteOf(char c) {
    if (c < 0x80) {
      return c;
    }
    try {
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(new char[] {c}));
      return bytes.remaining() == 1 ? bytes.get() & 0xFF : NONE;
    } catch (CharacterCodingException e) {
      return NONE;
    }
  }

  private static int sequenceLength(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? LONGEST : NONE;
  }
}
