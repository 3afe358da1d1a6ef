package org.errorcatalog.core.finding;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A unit says what the catalog's checks refuse; nothing was written. */
public class CheckFailedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<KeptFinding> findings;

  CheckFailedException(List<KeptFinding> findings) {
    super(
        findings.stream()
            .map(each -> each.issue().check() + " in " + each.subject())
            .distinct()
            .collect(Collectors.joining(", ")));
    this.findings = List.copyOf(findings);
  }

  /** What blocks, at least one; their ids are those of rows that were not written. */
  public List<KeptFinding> findings() {
    return findings;
  }
}
