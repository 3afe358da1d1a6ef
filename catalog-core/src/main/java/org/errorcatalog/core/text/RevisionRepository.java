package org.errorcatalog.core.text;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The history of units. */
@ApplicationScoped
public class RevisionRepository implements PanacheRepository<Revision> {

  /** Newest first, at most so many. */
  public List<Revision> newestOf(CuratedUnit unit, int limit) {
    return find(key(unit.kind()) + " = ?1 order by number desc", unit.id()).page(0, limit).list();
  }

  /** The revision of a unit that has this number. */
  public Optional<Revision> of(CuratedUnit unit, int number) {
    return find(key(unit.kind()) + " = ?1 and number = ?2", unit.id(), number)
        .firstResultOptional();
  }

  private static String key(UnitKind kind) {
    return kind.table() + "Id";
  }
}
