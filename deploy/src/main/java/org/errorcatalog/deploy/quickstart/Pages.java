package org.errorcatalog.deploy.quickstart;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** What to import at the start: pages, and the catalog that they make. */
record Pages(Path path, String catalog) {
  private static final Pattern CATALOG = Pattern.compile("[a-z][a-z0-9-]{0,62}");

  Pages {
    if (!CATALOG.matcher(catalog).matches()) {
      throw Refusal.wrongUsage("--catalog " + catalog + ": a lower-case name such as sql-server");
    }
  }
}
