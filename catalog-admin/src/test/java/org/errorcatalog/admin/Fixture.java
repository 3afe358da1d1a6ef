package org.errorcatalog.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.errorcatalog.core.Sample;
import org.jspecify.annotations.Nullable;

/** A fresh catalog for a test, and what the database says afterwards. */
@ApplicationScoped
public class Fixture {

  private final DataSource database;

  Fixture(DataSource database) {
    this.database = database;
  }

  public Sample sample() {
    return new Sample(database);
  }

  /**
   * A catalog in en-US, nl-NL and de-DE with the entries 50058, which has an action, and 50059.
   *
   * @param writers who is granted all its locales
   */
  public Small small(String... writers) {
    Sample sample = sample();
    String name = "c" + UUID.randomUUID();
    long catalog = sample.catalog(name, "en-US", "nl-NL", "de-DE");
    long action = sample.action(catalog);
    sample.wording(catalog, action, "en-US", "Contact the owner.");
    long wording = sample.wording(catalog, action, "nl-NL", "Neem contact op met de eigenaar.");
    long entry = sample.entry(catalog, "50058", List.of(action));
    sample.text(catalog, entry, "en-US", "Nobody is **signed in**.");
    long text = sample.text(catalog, entry, "nl-NL", "Niemand is aangemeld.");
    long other = sample.entry(catalog, "50059", List.of(action));
    sample.text(catalog, other, "en-US", "The tenant is missing.");
    for (String writer : writers) {
      grant(writer, catalog, null);
    }
    return new Small(name, catalog, entry, action, text, wording);
  }

  /** Gives a text the words that nobody could save, as an import does. */
  public void write(long text, String markdown) {
    one(
        "with written as (update text set markdown = ?, revision = revision + 1 where id = ?"
            + " returning id, revision, state)"
            + " insert into revision (text_id, number, state, markdown, origin, actor, actor_name,"
            + " at) select id, revision, state, ?, 'IMPORT', 'test', 'Test', now() from written"
            + " returning id",
        markdown,
        text,
        markdown);
  }

  /** Null means all of them. */
  public void grant(String sub, @Nullable Long catalog, @Nullable String locale) {
    sample()
        .insert(
            "insert into access_grant (sub, catalog_id, locale, given_by, given_at)"
                + " values (?, ?, ?, 'test', now())"
                + " returning id",
            sub,
            catalog,
            locale);
  }

  public String one(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The catalog of a test. */
  public record Small(String name, long catalog, long entry, long action, long text, long wording) {

    public String list() {
      return "/catalogs/" + name;
    }

    public String page() {
      return list() + "/entries/50058";
    }

    public String textIn(String locale) {
      return page() + "/texts/" + locale;
    }

    public String wordingIn(String locale) {
      return page() + "/actions/" + action + "/wordings/" + locale;
    }

    public String release() {
      return list() + "/release";
    }
  }
}
