package org.errorcatalog.core.text;

import java.io.Serial;

/** The change itself is not acceptable; nothing was written. */
public class InvalidChangeException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public InvalidChangeException(String message) {
    super(message);
  }
}
