package org.errorcatalog.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Fills the database with small catalogues, as an import would leave them. */
public final class Sample {

  private final DataSource database;

  public Sample(DataSource database) {
    this.database = database;
  }

  /** A catalog; the first locale is its source locale. */
  public long catalog(String name, String... locales) {
    long id =
        insert(
            "with made as (insert into catalog (name, source_locale) values (?, ?) returning id),"
                + " listed as (insert into catalog_locale (catalog_id, position, locale)"
                + " select made.id, l.n - 1, l.locale from made,"
                + " unnest(?::text[]) with ordinality as l (locale, n))"
                + " select id from made",
            name,
            locales[0],
            "{" + String.join(",", locales) + "}");
    return id;
  }

  /** An entry without actions. */
  public long entry(long catalog, String code) {
    return entry(catalog, code, List.of());
  }

  /** An entry with actions, which must all be contacts of the application's owner. */
  public long entry(long catalog, String code, List<Long> actions) {
    long id =
        insert(
            "insert into entry (catalog_id, code, code_key, state, revision)"
                + " values (?, ?, upper(?), 'PRETRANSLATED', 1) returning id",
            catalog,
            code,
            code);
    for (int position = 0; position < actions.size(); position++) {
      insert(
          "insert into entry_action (entry_id, position, action_id) values (?, ?, ?)"
              + " returning entry_id",
          id,
          position,
          actions.get(position));
    }
    String suggested =
        String.join(
            ",",
            actions.stream()
                .map("{\"id\":%d,\"kind\":\"CONTACT\",\"audience\":\"APP_OWNER\"}"::formatted)
                .toList());
    revision(
        "entry_id",
        id,
        "facts",
        "{\"class\":\"ERROR\",\"status\":\"ACTIVE\",\"aliases\":[],\"actions\":[%s]}"
            .formatted(suggested));
    return id;
  }

  public long text(long catalog, long entry, String locale, String markdown) {
    long id =
        insert(
            "insert into text (catalog_id, entry_id, locale, markdown, upstream, state, revision)"
                + " values (?, ?, ?, ?, ?, 'PRETRANSLATED', 1) returning id",
            catalog,
            entry,
            locale,
            markdown,
            markdown);
    revision("text_id", id, "markdown", markdown);
    return id;
  }

  /** An action that is a contact of the application's owner. */
  public long action(long catalog) {
    return insert(
        "insert into action (catalog_id, kind, audience) values (?, 'CONTACT', 'APP_OWNER')"
            + " returning id",
        catalog);
  }

  public long wording(long catalog, long action, String locale, String markdown) {
    long id =
        insert(
            "insert into wording (catalog_id, action_id, locale, markdown, upstream, state, revision)"
                + " values (?, ?, ?, ?, ?, 'PRETRANSLATED', 1) returning id",
            catalog,
            action,
            locale,
            markdown,
            markdown);
    revision("wording_id", id, "markdown", markdown);
    return id;
  }

  /** Runs an insert or update that returns one number. */
  public long insert(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void revision(String key, long unit, String column, String content) {
    insert(
        "insert into revision (%s, number, state, %s, origin, actor, actor_name, at)"
                .formatted(key, column)
            + " values (?, 1, 'PRETRANSLATED', ?::%s, 'IMPORT', 'import', 'import', now())"
                .formatted(column.equals("facts") ? "jsonb" : "text")
            + " returning id",
        unit,
        content);
  }
}
