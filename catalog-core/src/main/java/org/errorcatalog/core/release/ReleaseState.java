package org.errorcatalog.core.release;

import java.util.Set;

/** What may be done with a release; {@code DISABLED} ones are not served. */
public enum ReleaseState {
  ENABLED,
  DISABLED,
  DEPRECATED,
  SUNSET;

  /** The states that may follow; the database refuses all others too. */
  public Set<ReleaseState> next() {
    return switch (this) {
      case ENABLED -> Set.of(DISABLED, DEPRECATED);
      case DISABLED -> Set.of(ENABLED, DEPRECATED);
      case DEPRECATED -> Set.of(ENABLED, DISABLED, SUNSET);
      case SUNSET -> Set.of(DEPRECATED);
    };
  }
}
