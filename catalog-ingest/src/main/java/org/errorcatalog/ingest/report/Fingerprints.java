package org.errorcatalog.ingest.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Tells findings apart in a way that the next run repeats: neither the line, which shifts, nor the
 * message, which is worded anew, belongs to it. Alike findings are counted.
 */
final class Fingerprints {

  private final Map<String, Integer> seen = new HashMap<>();

  String of(Finding finding) {
    String said =
        String.join(
            "\0",
            finding.name().name(),
            String.valueOf(finding.page()),
            String.valueOf(finding.locale()),
            String.valueOf(finding.code()),
            String.valueOf(finding.before()));
    String digest = sha256(said);
    return digest + ":" + seen.merge(digest, 1, Integer::sum);
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
