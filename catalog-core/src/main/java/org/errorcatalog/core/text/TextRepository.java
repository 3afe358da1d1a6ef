package org.errorcatalog.core.text;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Texts by id and by entry and locale. */
@ApplicationScoped
public class TextRepository implements PanacheRepository<Text> {

  /** The text, locked until the transaction ends, so that of two editors one is told. */
  Optional<Text> lock(long textId) {
    return findByIdOptional(textId, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Locks an entry of a catalog, so that of two first texts one is told; false if there is none.
   */
  boolean lockEntry(long catalogId, long entryId) {
    return !getEntityManager()
        .createNativeQuery(
            "select 1 from entry where id = ?1 and catalog_id = ?2 for no key update",
            Integer.class)
        .setParameter(1, entryId)
        .setParameter(2, catalogId)
        .getResultList()
        .isEmpty();
  }

  public Optional<Text> of(long entryId, String locale) {
    return find("entryId = ?1 and locale = ?2", entryId, locale).firstResultOptional();
  }
}
