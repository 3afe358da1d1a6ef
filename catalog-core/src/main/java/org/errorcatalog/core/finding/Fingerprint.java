package org.errorcatalog.core.finding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.errorcatalog.core.check.Issue;
import org.jspecify.annotations.Nullable;

/**
 * By what a finding is known again: SHA-256 over the issue, the text and its source, each preceded
 * by its length in bytes. A dismissal therefore ends when any of them changes.
 */
final class Fingerprint {

  private final MessageDigest sha256;

  private Fingerprint() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** 64 hex digits. */
  static String of(Issue issue, String markdown, @Nullable String source) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(issue.check().name());
    fingerprint.add(issue.offset() + "+" + issue.length());
    fingerprint.add(issue.message());
    fingerprint.add(markdown);
    fingerprint.add(source);
    issue.arguments().forEach(fingerprint::add);
    return HexFormat.of().formatHex(fingerprint.sha256.digest());
  }

  private void add(@Nullable String field) {
    byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
    sha256.update(ByteBuffer.allocate(4).putInt(field == null ? -1 : bytes.length).array());
    sha256.update(bytes);
  }
}
