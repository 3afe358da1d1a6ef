package org.errorcatalog.core.memory;

import org.errorcatalog.core.text.UnitKind;

/** A text or wording, by its id. */
record UnitRef(UnitKind kind, long id) {}
