package org.errorcatalog.core.lookup;

import org.errorcatalog.core.entry.EntryFacts;

/** A published entry as the database has it, before its texts are known. */
record EntryRow(long id, String key, String code, int variant, EntryFacts facts) {}
