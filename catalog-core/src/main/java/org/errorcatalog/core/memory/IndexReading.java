package org.errorcatalog.core.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.errorcatalog.core.text.UnitKind;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads the texts and wordings of a locale, all of them or those that changed. */
@ApplicationScoped
class IndexReading {

  /** The newest of each kind; more would take more memory than the rest of the console. */
  private static final int MOST = 300_000;

  private static final int FETCHED = 2_000;

  /** What is older than this has been read, or was undone. */
  private static final String SINCE =
      "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as xid) as text)";

  private static final String ALL =
      """
      select u.id, u.markdown
        from catalog_locale l
        join %s u on u.catalog_id = l.catalog_id and u.locale = l.locale
       where l.locale = :locale %s
       order by u.id desc
      """;

  private static final String CHANGED = "and age(u.xmin) <= age(cast(:since as xid))";

  private final Session session;

  IndexReading(Session session) {
    this.session = session;
  }

  /**
   * What is to be put into an index.
   *
   * @param since the transaction from which the next reading starts
   */
  record Changes(Map<UnitRef, String> markdown, String since) {}

  /** All, or what was committed since another reading; now and then something twice. */
  @Transactional(TxType.REQUIRES_NEW)
  Changes read(String locale, @Nullable String since) {
    String next = session.createNativeQuery(SINCE, String.class).getSingleResult();
    Map<UnitRef, String> markdown = new LinkedHashMap<>();
    read(UnitKind.TEXT, "text", locale, since, markdown);
    read(UnitKind.WORDING, "wording", locale, since, markdown);
    return new Changes(markdown, next);
  }

  private void read(
      UnitKind kind,
      String table,
      String locale,
      @Nullable String since,
      Map<UnitRef, String> markdown) {
    var query =
        session
            .createNativeQuery(ALL.formatted(table, since == null ? "" : CHANGED), Tuple.class)
            .setParameter("locale", locale)
            .setMaxResults(MOST)
            .setFetchSize(FETCHED);
    if (since != null) {
      query.setParameter("since", since);
    }
    try (Stream<Tuple> rows = query.getResultStream()) {
      rows.forEach(
          row -> markdown.put(new UnitRef(kind, row.get(0, Long.class)), row.get(1, String.class)));
    }
  }
}
