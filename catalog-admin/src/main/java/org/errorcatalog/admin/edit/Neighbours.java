package org.errorcatalog.admin.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.entry.Entry;
import org.hibernate.Session;

/** Finds the entries before and after one, in the order of the list. */
@ApplicationScoped
class Neighbours {

  private final Session session;

  Neighbours(Session session) {
    this.session = session;
  }

  @Transactional
  Optional<Neighbour> before(Entry entry) {
    return first(entry, "<", "desc");
  }

  @Transactional
  Optional<Neighbour> after(Entry entry) {
    return first(entry, ">", "asc");
  }

  private Optional<Neighbour> first(Entry entry, String than, String order) {
    return session
        .createNativeQuery(
            """
            select code, variant from entry
             where catalog_id = ?1 and (code_key, variant) %1$s (?2, ?3)
             order by code_key %2$s, variant %2$s limit 1
            """
                .formatted(than, order),
            Tuple.class)
        .setParameter(1, entry.catalogId())
        .setParameter(2, new Code(entry.code()).key())
        .setParameter(3, entry.variant())
        .getResultStream()
        .map(row -> Neighbour.of(row))
        .findFirst();
  }

  /** An entry to go to. */
  record Neighbour(String code, int variant) {

    private static Neighbour of(Tuple row) {
      return new Neighbour(row.get("code", String.class), row.get("variant", Integer.class));
    }
  }
}
