package org.errorcatalog.ingest.merge;

import org.errorcatalog.core.imports.ImportMode;
import org.jspecify.annotations.Nullable;

/**
 * How an import goes about its pages.
 *
 * @param locale of all pages, whatever they say, or null
 * @param sourceLocale of a catalog that the import creates, or null
 * @param acceptLanguage whether pages in another language than they declare are taken
 * @param profile how the pages of the catalog are to be read from now on, YAML, or null
 */
public record ImportOptions(
    @Nullable String locale,
    @Nullable String sourceLocale,
    ImportMode mode,
    boolean acceptLanguage,
    @Nullable String profile) {

  /** Whether the same bytes may give something else than last time. */
  public boolean readsAll() {
    return mode == ImportMode.OVERRIDE || profile != null;
  }
}
