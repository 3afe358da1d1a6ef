package org.errorcatalog.core.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Entries by id, by code and by the actions they have. */
@ApplicationScoped
public class EntryRepository implements PanacheRepository<Entry> {

  /** The entry, locked until the transaction ends, so that of two editors one is told. */
  Optional<Entry> lock(long entryId) {
    return findByIdOptional(entryId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** All variants of a code, in order. */
  public List<Entry> of(long catalogId, Code code) {
    return list("catalogId = ?1 and codeKey = ?2 order by variant", catalogId, code.key());
  }

  /** The entry of a code that has this variant; where none is asked for, the lowest. */
  public Optional<Entry> of(long catalogId, Code code, @Nullable Integer variant) {
    return of(catalogId, code).stream()
        .filter(entry -> variant == null || entry.variant() == variant)
        .findFirst();
  }

  /** How many entries have an action. */
  public long countWithAction(long actionId) {
    return count("?1 member of actionIds", actionId);
  }

  /**
   * The entries that have an action, locked, in a fixed order so that no two wait for each other.
   */
  List<Entry> lockWithAction(long actionId) {
    return find("?1 member of actionIds order by id", actionId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
