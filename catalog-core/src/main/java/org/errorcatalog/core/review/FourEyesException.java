package org.errorcatalog.core.review;

import java.io.Serial;

/** Somebody would approve what they wrote themselves; nothing was written. */
public class FourEyesException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  FourEyesException(String unit) {
    super("%s waits for somebody other than its author".formatted(unit));
  }
}
