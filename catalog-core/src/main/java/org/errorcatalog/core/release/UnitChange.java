package org.errorcatalog.core.release;

import java.util.List;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;

/**
 * What publishing would change of one unit.
 *
 * @param unitId the entry, text or wording
 * @param subject its code, and the variant where it is not the first; for a wording the action
 * @param entryIds the entries that it reaches
 * @param locale null for an entry
 * @param before what is published now: Markdown, or the facts of an entry as JSON; null if nothing
 * @param after what would be published; null if nothing
 * @param revisionId the revision that would be published
 * @param withdrawn whether the entry is withdrawn after it
 */
public record UnitChange(
    UnitKind kind,
    long unitId,
    String subject,
    List<Long> entryIds,
    @Nullable String locale,
    @Nullable String before,
    @Nullable String after,
    @Nullable UnitState stateBefore,
    @Nullable UnitState stateAfter,
    @Nullable Long revisionId,
    boolean outdated,
    boolean withdrawn) {}
