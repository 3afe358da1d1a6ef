package org.errorcatalog.core.bulk;

import java.io.Serial;

/** More units than may be changed at once; nothing was planned. */
public class TooManyUnitsException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  TooManyUnitsException() {
    super("at most %,d units are changed at once".formatted(BulkPlanning.MOST));
  }
}
