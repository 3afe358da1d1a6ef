package org.errorcatalog.core.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Counts what a catalog has in its locales. */
@ApplicationScoped
public class LocaleUse {

  private static final String COUNTS =
      """
      select l.locale,
             (select count(*) from text t
               where t.catalog_id = l.catalog_id and t.locale = l.locale) as texts,
             (select count(*) from wording w
               where w.catalog_id = l.catalog_id and w.locale = l.locale) as wordings,
             (select count(*) from source_page p
               where p.catalog_id = l.catalog_id and p.locale = l.locale) as pages
        from catalog_locale l where l.catalog_id = ?1
      """;

  private final Session session;

  LocaleUse(Session session) {
    this.session = session;
  }

  /** How much there is in one locale. */
  public record Count(long texts, long wordings, long pages) {

    /** Nothing at all. */
    public static final Count NONE = new Count(0, 0, 0);

    public boolean any() {
      return texts + wordings + pages > 0;
    }
  }

  /** By locale. */
  @Transactional
  public Map<String, Count> of(long catalogId) {
    List<Tuple> rows =
        session.createNativeQuery(COUNTS, Tuple.class).setParameter(1, catalogId).getResultList();
    return rows.stream()
        .collect(
            Collectors.toMap(
                row -> row.get("locale", String.class),
                row ->
                    new Count(
                        row.get("texts", Long.class),
                        row.get("wordings", Long.class),
                        row.get("pages", Long.class))));
  }

  Count of(long catalogId, String locale) {
    return of(catalogId).getOrDefault(locale, Count.NONE);
  }
}
