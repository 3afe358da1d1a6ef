package org.errorcatalog.deploy.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;

/** What the users of the quickstart may write: a viewer nothing, and an admin needs no grant. */
final class Grants {
  private static final Set<String> EVERYWHERE = Set.of("editor", "reviewer", "publisher");

  private final Database database;

  Grants(Database database) {
    this.database = database;
  }

  void give(Path usersFile) throws SQLException {
    try (Connection connection = database.as(Role.OWNER);
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into access_grant (sub, locale, given_by, given_at)
                values (?, ?, 'quickstart', now()) on conflict do nothing""")) {
      for (JsonNode user : read(usersFile).path("users")) {
        give(insert, user.path("username").asText(), user.path("id").asText());
      }
    }
  }

  private static void give(PreparedStatement insert, String name, String sub) throws SQLException {
    boolean dutchOnly = name.equals("editor-nl");
    if (dutchOnly || EVERYWHERE.contains(name)) {
      insert.setString(1, sub);
      insert.setString(2, dutchOnly ? "nl-NL" : null);
      insert.executeUpdate();
    }
  }

  private static JsonNode read(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
