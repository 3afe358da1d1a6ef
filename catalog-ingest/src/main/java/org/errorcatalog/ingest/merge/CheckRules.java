package org.errorcatalog.ingest.merge;

import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.CheckSettings;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;

/**
 * What texts are checked by.
 *
 * @param settings levels and limits
 * @param glossary how terms are to be said
 */
public record CheckRules(CheckSettings settings, Glossary glossary) {

  /** Of a catalog for which nobody chose anything. */
  public static final CheckRules USUAL = new CheckRules(CheckSettings.USUAL, Glossary.NONE);

  /** The same for a reader who wants to know of nothing but what blocks. */
  CheckRules blockingOnly() {
    CheckSettings blocking = settings;
    for (CheckName check : CheckName.values()) {
      if (settings.level(check) == CheckLevel.WARNING) {
        blocking = blocking.with(check, CheckLevel.OFF);
      }
    }
    return new CheckRules(blocking, glossary);
  }

  /** Whether a finding is of no check, or of one that is not off. */
  boolean wants(Finding finding) {
    return finding.name() instanceof FindingName
        || settings.level(CheckName.valueOf(finding.name().name())) != CheckLevel.OFF;
  }
}
