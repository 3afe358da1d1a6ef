package org.errorcatalog.core.text;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The change itself is not acceptable; nothing was written. */
public class InvalidChangeException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final @Nullable Complaint complaint;
  private final long limit;

  public InvalidChangeException(String message) {
    super(message);
    this.complaint = null;
    this.limit = 0;
  }

  public InvalidChangeException(Complaint complaint) {
    this(complaint, 0);
  }

  /**
   * A change past a limit.
   *
   * @param limit how much there may be
   */
  public InvalidChangeException(Complaint complaint, long limit) {
    super(complaint.english(limit));
    this.complaint = complaint;
    this.limit = limit;
  }

  /** What is wrong; null where the message alone says it. */
  public @Nullable Complaint complaint() {
    return complaint;
  }

  public long limit() {
    return limit;
  }
}
