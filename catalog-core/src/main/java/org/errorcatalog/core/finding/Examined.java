package org.errorcatalog.core.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.core.check.Issue;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit and all that some checks have to say of it now.
 *
 * @param issues by their fingerprints, in the order in which they were found
 */
record Examined(UnitKind kind, long unitId, @Nullable String locale, Map<String, Issue> issues) {

  static Examined of(
      UnitKind kind,
      long unitId,
      @Nullable String locale,
      String markdown,
      @Nullable String source,
      List<Issue> issues) {
    Map<String, Issue> known = new LinkedHashMap<>();
    issues.forEach(issue -> known.put(Fingerprint.of(issue, markdown, source), issue));
    return new Examined(kind, unitId, locale, known);
  }
}
