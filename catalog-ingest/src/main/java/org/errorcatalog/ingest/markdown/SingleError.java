package org.errorcatalog.ingest.markdown;

import java.util.List;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.jspecify.annotations.Nullable;

/**
 * The one error that a page describes.
 *
 * @param line of the code in the page
 * @param codeCell the code after repair; as written where it could not be decided
 * @param messageRaw the message's cell; empty where it is
 * @param explanation what is said about the error, further tables included; may be empty
 * @param action what to do about it; may be empty
 * @param findings with lines, not yet with page and locale
 */
record SingleError(
    int line,
    String codeCell,
    @Nullable String symbolicName,
    String messageRaw,
    Passage explanation,
    Passage action,
    List<Finding> findings) {

  SingleError {
    findings = List.copyOf(findings);
  }

  boolean isDecided() {
    return findings.stream().noneMatch(finding -> finding.name() == FindingName.CODE_UNDECIDED);
  }
}
