package org.errorcatalog.ingest.merge;

/**
 * A page as the catalog last took it.
 *
 * @param rows that carry an error's code
 * @param codes that differ
 */
public record TakenPage(String sha256, int rows, int codes) {}
