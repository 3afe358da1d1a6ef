package org.errorcatalog.core.finding;

import org.errorcatalog.core.check.CheckedText;
import org.errorcatalog.core.check.Checks;
import org.errorcatalog.core.check.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the database, ready to be checked.
 *
 * @param locale null for an entry
 */
record CheckedUnit(long id, @Nullable String locale, Subject subject) {

  Examined examine(Checks checks) {
    CheckedText source = subject.source();
    return Examined.of(
        subject.kind(),
        id,
        locale,
        subject.text().markdown(),
        source == null ? null : source.markdown(),
        checks.of(subject));
  }
}
