package org.errorcatalog.admin.assist;

import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.Issue;
import org.errorcatalog.core.finding.TypedFinding;
import org.jspecify.annotations.Nullable;

/**
 * What a check found in what is typed.
 *
 * @param place what stands in the place that it is about; empty where something is missing there
 * @param all whether that is the whole text
 * @param from the offset of the place in what was sent, in UTF-16 units
 * @param to the offset past it
 */
record LiveIssue(Issue issue, CheckLevel level, String place, boolean all, int from, int to) {

  private static final int LONGEST = 80;

  /**
   * Of a text that was checked.
   *
   * @param before characters that were sent before it and not checked
   */
  static LiveIssue of(TypedFinding found, String checked, int before) {
    Issue issue = found.issue();
    int from = before + issue.offset();
    return new LiveIssue(
        issue,
        found.level(),
        issue.place(checked),
        issue.length() >= checked.length(),
        from,
        from + issue.length());
  }

  /** The place, as it is shown; empty for the whole text, which stands above it. */
  public String shownPlace() {
    return all ? "" : shortened(place);
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
