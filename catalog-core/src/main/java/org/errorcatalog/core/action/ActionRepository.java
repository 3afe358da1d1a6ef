package org.errorcatalog.core.action;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The actions of catalogs. */
@ApplicationScoped
public class ActionRepository implements PanacheRepository<Action> {

  /** The action, locked until the transaction ends. */
  public Optional<Action> lock(long actionId) {
    return findByIdOptional(actionId, LockModeType.PESSIMISTIC_WRITE);
  }
}
