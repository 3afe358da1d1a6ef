package org.errorcatalog.core.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;

/**
 * Writes the locales of catalogs, each in its own row: texts refer to them, so that a row never
 * takes the locale of another one.
 */
@ApplicationScoped
class LocaleOrder {

  private static final String TAKE_OUT =
      "delete from catalog_locale where catalog_id = ?1 and not locale = any (?2)";
  private static final String PUT =
      """
      insert into catalog_locale (catalog_id, position, locale)
      select ?1, l.n - 1, l.locale
        from unnest(cast(?2 as text[])) with ordinality as l (locale, n)
      on conflict (catalog_id, locale) do update set position = excluded.position
      """;

  private final Session session;

  LocaleOrder(Session session) {
    this.session = session;
  }

  void write(long catalogId, List<String> locales) {
    String[] all = locales.toArray(String[]::new);
    session
        .createNativeMutationQuery(TAKE_OUT)
        .setParameter(1, catalogId)
        .setParameter(2, all, String[].class)
        .executeUpdate();
    session
        .createNativeMutationQuery(PUT)
        .setParameter(1, catalogId)
        .setParameter(2, all, String[].class)
        .executeUpdate();
  }
}
