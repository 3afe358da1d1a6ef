package org.errorcatalog.core.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The queue of imports. */
@ApplicationScoped
public class ImportRequestRepository implements PanacheRepository<ImportRequest> {

  /** Newest first, at most so many. */
  public List<ImportRequest> newest(int limit) {
    return find("order by id desc").page(0, limit).list();
  }
}
