package org.errorcatalog.ingest.markdown;

import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;

/**
 * What a page includes and could not get; its label stands in its place.
 *
 * @param target from the page's folder
 * @param line of the page where it is included first
 * @param count how often it is included
 */
public record UnresolvedInclude(String target, String reason, int line, int count) {

  UnresolvedInclude again() {
    return new UnresolvedInclude(target, reason, line, count + 1);
  }

  Finding finding() {
    String message = "the included %s was left out: %s".formatted(target, reason);
    String often = count == 1 ? "" : " (%d places)".formatted(count);
    return Finding.of(FindingName.LINK_UNRESOLVED, message + often).line(line);
  }
}
