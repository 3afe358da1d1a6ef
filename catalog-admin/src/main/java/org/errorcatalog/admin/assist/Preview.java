package org.errorcatalog.admin.assist;

import java.util.List;
import org.errorcatalog.core.text.Change;

/**
 * What becomes of what is typed.
 *
 * @param html as lookups will answer it, safe to embed; empty where nothing could be stored
 * @param length of what was typed, in characters
 */
record Preview(Work work, Kind kind, String html, List<LiveIssue> issues, int length) {

  Preview {
    issues = List.copyOf(issues);
  }

  static Preview refused(Work work, Kind kind, int length) {
    return new Preview(work, kind, "", List.of(), length);
  }

  public String id() {
    return "preview-" + work.place().unit();
  }

  /** The longest text that can be stored, in characters. */
  public int limit() {
    return Change.LIMIT;
  }

  enum Kind {
    SHOWN,
    EMPTY,
    TOO_LONG,
    NOT_TEXT
  }
}
