package org.errorcatalog.ingest.merge;

import java.io.Serial;

/** An editor changed a unit between the reading and the writing; the import starts again. */
class ChangedMeanwhileException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  ChangedMeanwhileException() {
    super("the catalog changed while it was imported into");
  }
}
