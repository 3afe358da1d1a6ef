package org.errorcatalog.ingest.repair;

import org.errorcatalog.core.entry.Code;

/**
 * What a damaged code cell may have said.
 *
 * @param literal whether every digit of the cell is in it, and no other
 */
record CodeReading(Code code, boolean literal) {}
