package org.errorcatalog.core.lookup;

import jakarta.inject.Singleton;
import java.util.Map;
import org.errorcatalog.core.lookup.LookupException.Reason;
import org.jspecify.annotations.Nullable;

/** Where readers find the snapshot of the moment; it is replaced in one step. */
@Singleton
public class CurrentSnapshot {

  private volatile @Nullable ReleaseSnapshot current;

  /** Null until the first one is loaded. */
  public @Nullable ReleaseSnapshot peek() {
    return current;
  }

  /**
   * The snapshot to answer from.
   *
   * @throws LookupException where none was loaded yet
   */
  public ReleaseSnapshot get() {
    ReleaseSnapshot snapshot = current;
    if (snapshot == null) {
      throw new LookupException(Reason.UNAVAILABLE, Map.of());
    }
    return snapshot;
  }

  public void replace(ReleaseSnapshot snapshot) {
    current = snapshot;
  }
}
