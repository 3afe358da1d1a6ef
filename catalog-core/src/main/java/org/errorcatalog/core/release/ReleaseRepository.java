package org.errorcatalog.core.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Releases by catalog and number. */
@ApplicationScoped
public class ReleaseRepository implements PanacheRepositoryBase<Release, Release.Key> {

  public Optional<Release> numbered(long catalogId, int number) {
    return findByIdOptional(new Release.Key(catalogId, number));
  }

  /** Newest first. */
  public List<Release> of(long catalogId) {
    return list("key.catalogId = ?1 order by key.number desc", catalogId);
  }
}
