package org.errorcatalog.ingest.report;

import java.nio.charset.StandardCharsets;

/** The path of a page as a URI reference (RFC 3986), in which it is safe whatever it holds. */
final class PageUri {

  private static final String UNESCAPED = "-._~/!$&'()*+,;=@";

  private PageUri() {}

  static String of(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (each & 0xFF);
      boolean plain =
          character < 0x80
              && (Character.isLetterOrDigit(character) || UNESCAPED.indexOf(character) >= 0);
      uri.append(plain ? String.valueOf(character) : "%%%02X".formatted((int) character));
    }
    return uri.toString();
  }
}
