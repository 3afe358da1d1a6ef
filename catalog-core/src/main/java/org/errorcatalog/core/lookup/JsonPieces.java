package org.errorcatalog.core.lookup;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Puts JSON together from stored parts and the few characters between them. */
final class JsonPieces {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  JsonPieces piece(String ascii) {
    bytes.writeBytes(ascii.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  JsonPieces stored(StoredJson part) {
    bytes.writeBytes(part.members());
    return this;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
