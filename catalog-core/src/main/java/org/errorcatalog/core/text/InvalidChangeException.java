package org.errorcatalog.core.text;

import java.io.Serial;

/** The change itself is not acceptable; nothing was written. */
public class InvalidChangeException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final Complaint complaint;
  private final long limit;

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

  public Complaint complaint() {
    return complaint;
  }

  public long limit() {
    return limit;
  }
}
