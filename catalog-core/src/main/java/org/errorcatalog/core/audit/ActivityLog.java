package org.errorcatalog.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Writes activity in the caller's transaction, so that it stands exactly where the change does. */
@ApplicationScoped
public class ActivityLog {

  private final EntityManager entities;
  private final Clock clock;

  ActivityLog(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  public void record(
      @Nullable Long catalogId, Verb verb, String subject, @Nullable String detail, Actor by) {
    entities.persist(new Activity(catalogId, verb, subject, detail, by, clock.instant()));
  }
}
