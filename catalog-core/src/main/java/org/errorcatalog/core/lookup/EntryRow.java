package org.errorcatalog.core.lookup;

/** A published entry as the database has it, before its texts are known. */
record EntryRow(long id, String key, String code, int variant, PublishedFacts facts) {}
