package org.errorcatalog.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.text.CuratedUnit;

/** Who wrote what a unit says now. */
@ApplicationScoped
class Authorship {

  /** The first of the newest revisions that all say the same. */
  private static final String AUTHOR =
      """
      with newest as (
        select markdown, facts from revision where %1$s_id = ?1 order by number desc limit 1)
      select r.actor
        from revision r
       where r.%1$s_id = ?1 and r.number > coalesce(
               (select max(other.number) from revision other, newest
                 where other.%1$s_id = ?1
                   and (other.markdown is distinct from newest.markdown
                     or other.facts is distinct from newest.facts)), 0)
       order by r.number limit 1
      """;

  private final EntityManager entities;

  Authorship(EntityManager entities) {
    this.entities = entities;
  }

  /** Whether the stored content of the unit is this person's. */
  boolean isOf(CuratedUnit unit, Actor by) {
    return entities
        .createNativeQuery(AUTHOR.formatted(unit.kind().table()), String.class)
        .setParameter(1, unit.id())
        .getResultList()
        .contains(by.id());
  }
}
