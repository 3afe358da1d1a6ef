package org.errorcatalog.core.action;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Wordings by id and by action and locale. */
@ApplicationScoped
public class WordingRepository implements PanacheRepository<Wording> {

  /** The wording, locked until the transaction ends, so that of two editors one is told. */
  Optional<Wording> lock(long wordingId) {
    return findByIdOptional(wordingId, LockModeType.PESSIMISTIC_WRITE);
  }

  public Optional<Wording> of(long actionId, String locale) {
    return find("actionId = ?1 and locale = ?2", actionId, locale).firstResultOptional();
  }

  public List<Wording> of(Collection<Long> actionIds) {
    return actionIds.isEmpty() ? List.of() : list("actionId in ?1", actionIds);
  }
}
