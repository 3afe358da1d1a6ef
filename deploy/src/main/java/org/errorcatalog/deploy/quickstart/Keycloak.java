package org.errorcatalog.deploy.quickstart;

import static java.util.Map.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak from its own distribution. Java is started directly, with the options of {@code
 * bin/kc.sh}, so that no shell stands between the launcher and the server.
 */
final class Keycloak {
  private static final List<String> JAVA_OPTIONS =
      List.of(
          "-Xms64m",
          "-Xmx400m",
          "-XX:MaxMetaspaceSize=256m",
          "-XX:+UseSerialGC",
          // One machine's users never repay the optimizing compiler, which doubles the start.
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Djava.security.egd=file:/dev/urandom",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
              + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Dpicocli.disable.closures=true",
          "-Dquarkus-log-max-startup-records=10000",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED");

  private final Layout layout;
  private final Secrets secrets;
  private final Ports ports;
  private final Database database;

  Keycloak(Layout layout, Secrets secrets, Ports ports, Database database) {
    this.layout = layout;
    this.secrets = secrets;
    this.ports = ports;
    this.database = database;
  }

  boolean isBuilt() {
    return Files.exists(built());
  }

  void unpack() {
    String zip = PropertiesFile.read(layout.built("build.properties")).get("keycloak-zip");
    if (zip == null || !Files.exists(Path.of(zip))) {
      throw Refusal.because(
          "Keycloak's zip is not in the Maven repository: ./mvnw -Dquick package");
    }
    Directories.delete(layout.keycloak());
    Directories.unzip(Path.of(zip), layout.keycloak());
  }

  void rememberBuild() {
    PrivateFile.createDirectory(layout.keycloakData());
    PrivateFile.write(built(), "");
  }

  private Path built() {
    return layout.keycloakData().resolve("built");
  }

  /** Fixes the choices that Keycloak makes at build time, so that later starts are quick. */
  Command build() {
    return command("keycloak-build", List.of("build"));
  }

  Command importRealm(Path file) {
    return command(
        "keycloak-import", List.of("import", "--optimized", "--file=" + file, "--override=true"));
  }

  Command start(boolean importingRealm) {
    List<String> arguments = new ArrayList<>(List.of("start", "--optimized"));
    if (importingRealm) {
      arguments.add("--import-realm");
    }
    return command("keycloak", arguments);
  }

  private Command command(String part, List<String> arguments) {
    List<String> line = new ArrayList<>();
    line.add(Jvm.executable());
    line.addAll(JAVA_OPTIONS);
    line.add("-Dkc.home.dir=" + layout.keycloak());
    line.add("-Djboss.server.config.dir=" + layout.keycloak().resolve("conf"));
    line.add("-cp");
    line.add(layout.keycloak().resolve("lib/quarkus-run.jar").toString());
    line.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    line.addAll(arguments);
    return new Command(part, line, environment());
  }

  /** Not on the command line, where other users of the machine would read the passwords. */
  private Map<String, String> environment() {
    return Map.ofEntries(
        entry("KC_CACHE", "local"),
        entry("KC_HTTP_ENABLED", "true"),
        entry("KC_HTTP_HOST", "127.0.0.1"),
        entry("KC_HTTP_PORT", Integer.toString(ports.keycloak())),
        entry("KC_HOSTNAME", ports.keycloakUrl()),
        entry("KC_DB", "postgres"),
        entry("KC_DB_URL", database.url("keycloak")),
        entry("KC_DB_USERNAME", "keycloak"),
        entry("KC_DB_PASSWORD", secrets.of("keycloak")),
        entry("KC_DB_POOL_MAX_SIZE", "20"),
        entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
        entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak-admin")));
  }
}
