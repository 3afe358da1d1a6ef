package org.errorcatalog.admin.assist;

import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.Issue;
import org.errorcatalog.core.finding.TypedFinding;
import org.jspecify.annotations.Nullable;

/**
 * What a check found in what is typed.
 *
 * @param place what stands in the place that it is about; empty where that is nothing or all
 * @param from the offset of the place in what was sent, in UTF-16 units
 * @param to the offset past it
 */
record LiveIssue(Issue issue, CheckLevel level, String place, int from, int to) {

  private static final int LONGEST = 80;

  /**
   * Of a text that was checked.
   *
   * @param before characters that were sent before it and not checked
   */
  static LiveIssue of(TypedFinding found, String checked, int before) {
    Issue issue = found.issue();
    boolean all = issue.length() >= checked.length();
    int from = before + issue.offset();
    return new LiveIssue(
        issue,
        found.level(),
        all ? "" : shortened(issue.place(checked)),
        from,
        from + issue.length());
  }

  public boolean blocks() {
    return level == CheckLevel.BLOCKING;
  }

  /** What to put there, null where that takes a person. */
  public @Nullable String fix() {
    return issue.fix();
  }

  /** The same, as it is shown. */
  public String shownFix() {
    String fix = issue.fix();
    return fix == null ? "" : shortened(fix);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
