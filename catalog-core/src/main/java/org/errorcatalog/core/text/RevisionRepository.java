package org.errorcatalog.core.text;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The history of units. */
@ApplicationScoped
public class RevisionRepository implements PanacheRepository<Revision> {

  /** Newest first, at most so many. */
  public List<Revision> newestOf(CuratedUnit unit, int limit) {
    String key =
        switch (unit.kind()) {
          case ENTRY -> "entryId";
          case TEXT -> "textId";
          case WORDING -> "wordingId";
        };
    return find(key + " = ?1 order by number desc", unit.id()).page(0, limit).list();
  }
}
