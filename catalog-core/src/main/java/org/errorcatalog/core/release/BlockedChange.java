package org.errorcatalog.core.release;

import java.util.Set;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit that may not be published as it is.
 *
 * @param subject its code, and the variant where it is not the first; for a wording the action
 * @param locale null for an entry
 * @param checks what refuses it
 */
public record BlockedChange(
    UnitKind kind, long unitId, String subject, @Nullable String locale, Set<CheckName> checks) {}
