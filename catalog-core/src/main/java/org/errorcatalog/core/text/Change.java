package org.errorcatalog.core.text;

import org.jspecify.annotations.Nullable;

/**
 * What somebody does to a text or wording.
 *
 * @param markdown the new wording, CommonMark
 * @param decision what they say of it
 * @param reason why, for the history
 */
public record Change(String markdown, Decision decision, @Nullable String reason) {

  /** The same with another decision. */
  public Change deciding(Decision other) {
    return new Change(markdown, other, reason);
  }

  /** The longest wording, in characters; the database has the same limit. */
  public static final int LIMIT = 20_000;

  public Change {
    markdown = markdown.strip();
    if (markdown.isEmpty()) {
      throw new InvalidChangeException(Complaint.WORDING_EMPTY);
    }
    if (markdown.length() > LIMIT) {
      throw new InvalidChangeException(Complaint.WORDING_TOO_LONG, LIMIT);
    }
    if (markdown.indexOf('\0') >= 0) {
      throw new InvalidChangeException(Complaint.WORDING_HAS_NUL);
    }
    reason = Reason.of(reason);
  }
}
