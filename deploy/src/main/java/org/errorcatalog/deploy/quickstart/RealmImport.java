package org.errorcatalog.deploy.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings the realm of {@code deploy/keycloak} into Keycloak, which at its start imports a realm
 * only where it has none of that name.
 */
final class RealmImport {
  enum Way {
    /** The server does it while it starts. */
    AT_START,
    /** A run of its own, before the server starts. */
    REPLACING,
    /** The server has it. */
    NONE
  }

  private static final String KEY = "realm";

  private final Layout layout;
  private final Map<String, String> values;
  private final PropertiesFile remembered;

  RealmImport(Layout layout, Map<String, String> values, PropertiesFile remembered) {
    this.layout = layout;
    this.values = values;
    this.remembered = remembered;
  }

  /** Writes the file and says how it has to come in. */
  Way prepare() {
    String realm = realm();
    PrivateFile.createDirectory(directory());
    PrivateFile.write(file(), realm);
    Way way = way(remembered.get(KEY), Fingerprint.of(realm));
    if (way == Way.AT_START) {
      // Cut off now, nobody would know whether the realm is there.
      remembered.put(KEY, "begun");
    }
    return way;
  }

  void done() {
    remembered.put(KEY, Fingerprint.of(realm()));
  }

  Path file() {
    return directory().resolve("catalog-realm.json");
  }

  static Way way(@Nullable String known, String wanted) {
    if (known == null) {
      return Way.AT_START;
    }
    return known.equals(wanted) ? Way.NONE : Way.REPLACING;
  }

  private Path directory() {
    return layout.keycloakData().resolve("import");
  }

  private String realm() {
    return new RealmFile()
        .merge(
            read(layout.realm("catalog-realm.json")),
            read(layout.realm("quickstart-users.json")),
            values);
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
