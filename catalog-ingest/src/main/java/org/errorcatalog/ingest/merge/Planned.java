package org.errorcatalog.ingest.merge;

/**
 * What an import comes to: the catalog as it was, what the pages say, and what is to be written.
 */
record Planned(CatalogState state, Reading reading, Plan plan) {}
