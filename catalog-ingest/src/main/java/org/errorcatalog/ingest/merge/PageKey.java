package org.errorcatalog.ingest.merge;

/** What a page of a catalog is known by, wherever it moves. */
public record PageKey(String identity, String locale) {}
