package org.errorcatalog.core.lookup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A release without its contents. Its state and the date of that may change, nothing else. */
public record ReleaseHead(
    int number,
    @Nullable String label,
    String state,
    Instant stateChangedAt,
    Instant publishedAt,
    String digest) {

  /** Whether readers are to be told that it is on its way out. */
  public boolean isLeaving() {
    return isSunset() || state.equals("DEPRECATED");
  }

  /** Whether it is not to be used any more. */
  public boolean isSunset() {
    return state.equals("SUNSET");
  }
}
