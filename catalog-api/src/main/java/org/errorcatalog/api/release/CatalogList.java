package org.errorcatalog.api.release;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.errorcatalog.core.lookup.CatalogSummary;

@Schema(name = "Catalogs")
record CatalogList(@Schema(required = true) List<CatalogBody> items) {

  static CatalogList of(List<CatalogSummary> catalogs) {
    return new CatalogList(catalogs.stream().map(CatalogBody::of).toList());
  }
}
