package org.errorcatalog.ingest.merge;

/** What a page says in one place. */
record Said(String markdown, ReadPage page) {}
