package org.errorcatalog.core.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.errorcatalog.core.text.UnknownUnitException;

/** Catalogs by name. */
@ApplicationScoped
public class CatalogRepository implements PanacheRepository<Catalog> {

  public Optional<Catalog> named(String name) {
    return find("name", name).firstResultOptional();
  }

  /** Locked until the transaction ends: publishing, other settings and entries by hand wait. */
  Catalog lock(long catalogId) {
    return findByIdOptional(catalogId, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new UnknownUnitException("catalog"));
  }

  /** Gives it the next version, also where no more than its locales change. */
  void touch(Catalog catalog) {
    flush();
    getEntityManager().lock(catalog, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  public List<Catalog> inOrder() {
    return list("order by name");
  }
}
