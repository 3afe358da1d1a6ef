package org.errorcatalog.ingest.merge;

import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.action.Split;
import org.jspecify.annotations.Nullable;

/**
 * A row of a page, taken apart.
 *
 * @param text the whole text, before it was split
 */
public record PageRow(
    int line, Code code, @Nullable String symbolicName, String text, Split split) {}
