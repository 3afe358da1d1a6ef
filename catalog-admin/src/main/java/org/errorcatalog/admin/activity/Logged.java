package org.errorcatalog.admin.activity;

import jakarta.persistence.Tuple;
import java.time.Instant;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.audit.Verb;
import org.jspecify.annotations.Nullable;

/** A row of the log. */
record Logged(
    long id,
    Instant at,
    Verb verb,
    Subject subject,
    @Nullable String detail,
    Origin origin,
    String actor,
    String actorName,
    @Nullable String catalog) {

  static Logged of(Tuple row) {
    Verb verb = Verb.valueOf(row.get("verb", String.class));
    return new Logged(
        row.get("id", Long.class),
        row.get("at", Instant.class),
        verb,
        Subject.of(verb, row.get("subject", String.class)),
        row.get("detail", String.class),
        Origin.valueOf(row.get("origin", String.class)),
        row.get("actor", String.class),
        row.get("actor_name", String.class),
        row.get("catalog", String.class));
  }
}
