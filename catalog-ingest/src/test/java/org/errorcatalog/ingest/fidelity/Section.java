package org.errorcatalog.ingest.fidelity;

/**
 * A part of the page.
 *
 * @param markdown of what stands below the heading, without a last newline
 */
record Section(String heading, String markdown) {}
