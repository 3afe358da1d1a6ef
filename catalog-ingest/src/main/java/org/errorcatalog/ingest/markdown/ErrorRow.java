package org.errorcatalog.ingest.markdown;

import org.errorcatalog.core.entry.Code;
import org.jspecify.annotations.Nullable;

/**
 * A row of an error table.
 *
 * @param line in the page, from 1
 * @param symbolicName where the text opens with one
 * @param text CommonMark, never empty
 */
public record ErrorRow(int line, Code code, @Nullable String symbolicName, String text) {}
