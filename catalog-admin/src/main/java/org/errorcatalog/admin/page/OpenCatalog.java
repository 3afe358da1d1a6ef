package org.errorcatalog.admin.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.CatalogRepository;
import org.jspecify.annotations.Nullable;

/** The catalog and the locale that an address names. */
@ApplicationScoped
public class OpenCatalog {

  private final CatalogRepository catalogs;

  OpenCatalog(CatalogRepository catalogs) {
    this.catalogs = catalogs;
  }

  @Transactional
  public List<Catalog> all() {
    return catalogs.inOrder();
  }

  @Transactional
  public Catalog named(String name) {
    return catalogs.named(name).orElseThrow(NotFoundException::new);
  }

  /** A locale of the catalog; where none is named, the first that is not the source. */
  public static String target(Catalog catalog, @Nullable String named) {
    if (named == null || named.isEmpty()) {
      return catalog.locales().stream()
          .filter(locale -> !locale.equals(catalog.sourceLocale()))
          .findFirst()
          .orElse(catalog.sourceLocale());
    }
    return listed(catalog, named);
  }

  /** A locale of the catalog; where none is named, the source. */
  public static String source(Catalog catalog, @Nullable String named) {
    return named == null || named.isEmpty() ? catalog.sourceLocale() : listed(catalog, named);
  }

  private static String listed(Catalog catalog, String locale) {
    if (!catalog.locales().contains(locale)) {
      throw new NotFoundException();
    }
    return locale;
  }
}
