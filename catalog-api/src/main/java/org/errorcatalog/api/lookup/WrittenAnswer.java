package org.errorcatalog.api.lookup;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.errorcatalog.core.lookup.LookupAnswer;

/** An answer as it goes over the wire (RFC 9112 §4), with the headers of {@link LookupResponse}. */
final class WrittenAnswer {

  private static final String HEAD =
      """
      HTTP/1.1 200 OK
      Content-Type: application/json
      Content-Language: %s
      Content-Location: %s
      ETag: %s
      Vary: Accept-Language
      Cache-Control: no-cache
      Content-Length: %d

      """
          .replace("\n", "\r\n");

  private WrittenAnswer() {}

  static byte[] of(LookupAnswer answer) {
    byte[] head =
        HEAD.formatted(
                answer.locale(),
                LookupResponse.location(answer),
                LookupResponse.entityTag(answer),
                answer.body().length)
            .getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream written = new ByteArrayOutputStream(head.length + answer.body().length);
    written.writeBytes(head);
    written.writeBytes(answer.body());
    return written.toByteArray();
  }
}
