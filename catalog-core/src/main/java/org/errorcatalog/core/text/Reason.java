package org.errorcatalog.core.text;

import org.jspecify.annotations.Nullable;

/** Why somebody did something, for the history. */
public final class Reason {

  /** The longest, in characters; the database has the same limit. */
  public static final int LIMIT = 500;

  private Reason() {}

  /**
   * What somebody typed; null for blanks alone.
   *
   * @throws InvalidChangeException where it is too long
   */
  public static @Nullable String of(@Nullable String typed) {
    String reason = typed == null ? "" : typed.strip().replace("\0", "");
    if (reason.length() > LIMIT) {
      throw new InvalidChangeException(Complaint.REASON_TOO_LONG, LIMIT);
    }
    return reason.isEmpty() ? null : reason;
  }
}
