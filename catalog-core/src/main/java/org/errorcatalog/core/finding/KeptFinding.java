package org.errorcatalog.core.finding;

import java.util.Locale;
import org.errorcatalog.core.check.Issue;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * What a check found in the current content of a unit.
 *
 * @param unitId the entry, text or wording
 * @param locale null for an entry
 * @param dismissal null where it stands
 */
public record KeptFinding(
    long id,
    UnitKind kind,
    long unitId,
    @Nullable String locale,
    Issue issue,
    @Nullable Dismissal dismissal) {

  /** The unit as activity names it: {@code text 7}. */
  String subject() {
    return kind.name().toLowerCase(Locale.ROOT) + " " + unitId;
  }
}
