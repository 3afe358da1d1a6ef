package org.errorcatalog.ingest.source;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/** A repository, open, and the tree of the revision that is asked for. */
record GitRevision(Repository repository, ObjectId tree) implements AutoCloseable {

  @Override
  public void close() {
    repository.close();
  }
}
