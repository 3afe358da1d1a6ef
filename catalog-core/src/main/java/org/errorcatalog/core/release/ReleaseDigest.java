package org.errorcatalog.core.release;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The digest of a release: SHA-256 over the digest of the release before it and the fields of its
 * rows in order, each preceded by its length in bytes (big-endian, -1 for null), so that no two
 * different contents give the same input.
 */
final class ReleaseDigest {

  private final MessageDigest sha256;

  ReleaseDigest(@Nullable String previous) {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    add(previous);
  }

  void add(@Nullable String field) {
    byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
    sha256.update(ByteBuffer.allocate(4).putInt(field == null ? -1 : bytes.length).array());
    sha256.update(bytes);
  }

  String value() {
    return "sha256:" + HexFormat.of().formatHex(sha256.digest());
  }
}
