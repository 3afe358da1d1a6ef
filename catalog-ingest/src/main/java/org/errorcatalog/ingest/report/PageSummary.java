package org.errorcatalog.ingest.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a page held.
 *
 * @param rows that carry an error code
 * @param codes that differ
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageSummary(String page, @Nullable String locale, int rows, int codes) {}
