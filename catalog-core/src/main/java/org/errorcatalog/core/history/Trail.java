package org.errorcatalog.core.history;

import java.time.Instant;

/**
 * The changes of a catalog that one person, or one import, made in a period.
 *
 * @param actor the id of the person; empty of an import
 * @param from the first moment; of an import the moment that all its revisions carry
 * @param until the first moment after the period
 */
public record Trail(long catalogId, String actor, Instant from, Instant until) {

  /** What a person did by hand, an import that they started not included. */
  public static Trail ofPerson(long catalogId, String actor, Instant from, Instant until) {
    if (actor.isEmpty()) {
      throw new IllegalArgumentException("a person has an id");
    }
    return new Trail(catalogId, actor, from, until);
  }

  /** What an import did. */
  public static Trail ofImport(long catalogId, Instant at) {
    return new Trail(catalogId, "", at, at);
  }

  boolean isImport() {
    return actor.isEmpty();
  }
}
