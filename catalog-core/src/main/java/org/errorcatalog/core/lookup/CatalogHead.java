package org.errorcatalog.core.lookup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A catalog as it is described now, without its contents.
 *
 * @param locales in the catalog's order
 * @param codePrefixes what readers may write before a code
 * @param release the current one, if anything was published
 */
public record CatalogHead(
    long id,
    String name,
    String sourceLocale,
    List<String> locales,
    List<String> codePrefixes,
    @Nullable ReleaseHead release) {

  CatalogHead at(ReleaseHead other) {
    return new CatalogHead(id, name, sourceLocale, locales, codePrefixes, other);
  }

  /** Whether what was assembled for the other catalog is right for this one, but for releases. */
  boolean hasLocalesOf(CatalogHead other) {
    return id == other.id
        && sourceLocale.equals(other.sourceLocale)
        && locales.equals(other.locales);
  }
}
