package org.errorcatalog.admin.talk;

import java.time.Instant;
import org.errorcatalog.admin.page.Difference;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody made of a unit that the person had written.
 *
 * @param address of the unit in the workbench
 * @param difference from the person's version to what it says now
 * @param fresh whether it came since the inbox was last looked through
 */
record NewsOfMine(
    UnitKind kind,
    String catalog,
    String code,
    int variant,
    @Nullable String locale,
    String address,
    Sign sign,
    String actorName,
    Instant at,
    @Nullable String reason,
    Difference difference,
    boolean fresh) {}
