package org.errorcatalog.ingest.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The names in a zip: UTF-8 by now, and what DOS wrote before. */
final class ZipNames {

  private static final Charset OLD =
      Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

  private ZipNames() {}

  /** The name with {@code /} between its segments, which some packers write as a backslash. */
  static String decode(byte[] name) {
    return text(name).replace('\\', '/');
  }

  private static String text(byte[] name) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException e) {
      return new String(name, OLD);
    }
  }
}
