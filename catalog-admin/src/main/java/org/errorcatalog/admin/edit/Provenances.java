package org.errorcatalog.admin.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Reads where wordings came from. */
@ApplicationScoped
class Provenances {

  private static final String VERSION =
      """
      select path, translation_type, source_commit, handed_off::text as handed_off, author
        from source_version where id = ?1
      """;

  private final EntityManager entities;

  Provenances(EntityManager entities) {
    this.entities = entities;
  }

  @Transactional
  @Nullable Provenance of(@Nullable Long sourceVersionId) {
    if (sourceVersionId == null) {
      return null;
    }
    return (Provenance)
        entities
            .createNativeQuery(VERSION, Tuple.class)
            .setParameter(1, sourceVersionId)
            .getResultStream()
            .map(row -> Provenance.of((Tuple) row))
            .findFirst()
            .orElse(null);
  }
}
