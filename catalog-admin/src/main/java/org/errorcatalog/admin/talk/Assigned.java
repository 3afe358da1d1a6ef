package org.errorcatalog.admin.talk;

import java.time.Instant;
import org.errorcatalog.admin.page.Sign;

/** An entry that the person has to translate. */
record Assigned(
    String catalog,
    String code,
    int variant,
    String locale,
    String address,
    String assignedByName,
    Instant at,
    Sign sign,
    boolean outdated,
    boolean fresh) {}
