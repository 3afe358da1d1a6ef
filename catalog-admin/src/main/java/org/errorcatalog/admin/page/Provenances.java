package org.errorcatalog.admin.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads where wordings came from. */
@ApplicationScoped
public class Provenances {

  private static final String VERSION =
      """
      select path, translation_type, source_commit, handed_off::text as handed_off, author
        from source_version where id = ?1
      """;

  private final Session session;

  Provenances(Session session) {
    this.session = session;
  }

  @Transactional
  public @Nullable Provenance of(@Nullable Long sourceVersionId) {
    if (sourceVersionId == null) {
      return null;
    }
    return session
        .createNativeQuery(VERSION, Tuple.class)
        .setParameter(1, sourceVersionId)
        .getResultStream()
        .map(row -> Provenance.of(row))
        .findFirst()
        .orElse(null);
  }
}
