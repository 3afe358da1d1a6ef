package org.errorcatalog.deploy.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Which realm Keycloak has, and how to give it another. The server imports a realm at its start
 * only where it has none of that name.
 */
final class RealmImport {
  private static final String KEY = "realm";

  private final PropertiesFile remembered;
  private final Path file;
  private final String wanted;
  private final boolean first;
  private final boolean replaces;

  RealmImport(Layout layout, Ports ports, Secrets secrets, PropertiesFile remembered) {
    this.remembered = remembered;
    file = layout.keycloak().resolve("data/import/catalog-realm.json");
    String realm =
        new RealmFile()
            .merge(
                read(layout.realm("catalog-realm.json")),
                read(layout.realm("quickstart-users.json")),
                Map.of(
                    "CATALOG_CONSOLE_URL", ports.consoleUrl(),
                    "CATALOG_CONSOLE_SECRET", secrets.of("console-client")));
    wanted = Fingerprint.of(realm);
    String known = remembered.get(KEY);
    first = known == null;
    replaces = known != null && !known.equals(wanted);
    PrivateFile.createDirectory(file.getParent());
    PrivateFile.write(file, realm);
    if (first) {
      // A first import that is cut off may have made the realm or not.
      remembered.put(KEY, "begun");
    }
  }

  Path file() {
    return file;
  }

  boolean isFirst() {
    return first;
  }

  boolean replaces() {
    return replaces;
  }

  void done() {
    remembered.put(KEY, wanted);
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
