package org.errorcatalog.admin.edit;

import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.finding.Dismissal;
import org.errorcatalog.core.finding.KeptFinding;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a check, as a card shows it.
 *
 * @param place what stands in the place that it is about; empty where something is missing there
 */
record FoundIssue(KeptFinding finding, CheckLevel level, String place) {

  private static final int LONGEST = 80;

  static FoundIssue of(KeptFinding finding, CheckLevel level, String markdown) {
    boolean whole = finding.issue().length() >= markdown.length();
    return new FoundIssue(finding, level, whole ? "" : shortened(finding.issue().place(markdown)));
  }

  private static String shortened(String place) {
    return place.length() <= LONGEST ? place : place.substring(0, LONGEST) + "…";
  }

  public long id() {
    return finding.id();
  }

  public CheckName check() {
    return finding.issue().check();
  }

  public boolean blocks() {
    return level == CheckLevel.BLOCKING;
  }

  /** What to put in the place, null where that takes a person. */
  public @Nullable String fix() {
    String fix = finding.issue().fix();
    return fix == null ? null : shortened(fix);
  }

  /** The whole of the place and of what to put there, for a text that is being typed. */
  public @Nullable String wholeFix() {
    return finding.issue().fix();
  }

  public int from() {
    return finding.issue().offset();
  }

  public int to() {
    return finding.issue().offset() + finding.issue().length();
  }

  public @Nullable Dismissal dismissal() {
    return finding.dismissal();
  }
}
