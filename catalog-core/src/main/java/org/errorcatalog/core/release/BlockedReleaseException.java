package org.errorcatalog.core.release;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Checks refuse some of what would be published; nothing was. */
public class BlockedReleaseException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final int units;
  private final transient List<BlockedChange> first;

  BlockedReleaseException(Blockade blockade) {
    super(
        "checks refuse %d units: %s"
            .formatted(
                blockade.units(),
                blockade.first().stream()
                    .map(each -> each.subject() + " " + each.locale() + " " + each.checks())
                    .collect(Collectors.joining(", "))));
    this.units = blockade.units();
    this.first = blockade.first();
  }

  /** How many units may not be published as they are. */
  public int units() {
    return units;
  }

  /** The first of them, for a person to read. */
  public List<BlockedChange> first() {
    return first;
  }
}
