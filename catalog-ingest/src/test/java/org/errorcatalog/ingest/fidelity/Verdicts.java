package org.errorcatalog.ingest.fidelity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How often a reading was right, was left to people, or contradicted what is known to be true. */
final class Verdicts {

  private int right;
  private int quarantined;
  private int wrong;

  /**
   * Counts one.
   *
   * @param read null where the import takes nothing
   */
  void count(@Nullable String read, String truth) {
    if (read == null) {
      quarantined++;
    } else if (Objects.equals(read, truth)) {
      right++;
    } else {
      wrong++;
    }
  }

  String right() {
    return ratio(right, right + quarantined + wrong);
  }

  int quarantined() {
    return quarantined;
  }

  int wrong() {
    return wrong;
  }

  static String ratio(long part, long whole) {
    return part + "/" + whole;
  }
}
