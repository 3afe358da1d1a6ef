package org.errorcatalog.core.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Catalogs by name. */
@ApplicationScoped
public class CatalogRepository implements PanacheRepository<Catalog> {

  public Optional<Catalog> named(String name) {
    return find("name", name).firstResultOptional();
  }

  /** The catalog, locked until the transaction ends: who publishes, publishes alone. */
  public Optional<Catalog> lock(String name) {
    return find("name", name).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  public List<Catalog> inOrder() {
    return list("order by name");
  }
}
