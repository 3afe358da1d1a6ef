package org.errorcatalog.ingest.source;

import java.io.IOException;
import java.io.Serial;

/** One page cannot be read; the message says why, as the end of a sentence. */
final class UnreadableException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  UnreadableException(String message) {
    super(message);
  }
}
