package org.errorcatalog.deploy.quickstart;

import java.nio.file.Path;

/** The Java that runs the launcher runs its parts. */
final class Jvm {
  private Jvm() {}

  static String executable() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
