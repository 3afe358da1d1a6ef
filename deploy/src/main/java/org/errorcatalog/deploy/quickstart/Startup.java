package org.errorcatalog.deploy.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * The order of a start: lookups first, then what editors need. Whatever ran before and would do
 * nothing now is left out.
 */
final class Startup {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration KEYCLOAK_PATIENCE = Duration.ofSeconds(300);
  private static final Set<Integer> DONE = Set.of(0);
  private static final int WITH_FINDINGS = 1;

  private final Layout layout;
  private final Ports ports;
  private final Pages pages;
  private final Parts parts;
  private final Progress progress;
  private final PropertiesFile remembered;
  private final Secrets secrets;
  private final Database database;
  private final Applications applications;
  private final Keycloak keycloak;

  Startup(Layout layout, Ports ports, Pages pages, Parts parts, Progress progress) {
    this.layout = layout;
    this.ports = ports;
    this.pages = pages;
    this.parts = parts;
    this.progress = progress;
    remembered = PropertiesFile.read(layout.remembered());
    secrets = new Secrets(PropertiesFile.read(layout.secrets()));
    database = new Database(layout, secrets, remembered);
    applications = new Applications(layout, secrets, ports, database);
    keycloak = new Keycloak(layout, secrets, ports, database);
  }

  void run() throws SQLException {
    startDatabase();
    migrate();
    parts.start(applications.api());
    publishPages();
    awaitLookups();
    parts.start(applications.worker());
    prepareKeycloak();
    startKeycloak();
    startConsole();
  }

  private void startDatabase() throws SQLException {
    parts.startDatabase(database::start);
    DatabaseSetup setup = new DatabaseSetup(database, secrets);
    setup.run();
    PropertiesFile.read(layout.connection()).putAll(setup.connection());
    progress.step("PostgreSQL on 127.0.0.1:" + database.port());
  }

  private void migrate() throws SQLException {
    once(
        "schema",
        build(),
        () -> {
          parts.run(applications.migrate(), DONE);
          progress.step("schema is up to date");
        });
    Path users = layout.realm("quickstart-users.json");
    String grants = Fingerprint.of(users);
    if (!grants.equals(remembered.get("grants"))) {
      new Grants(database).give(users);
      remembered.put("grants", grants);
    }
  }

  private void publishPages() {
    once(
        "pages." + pages.catalog(),
        Fingerprint.of(pages.path() + "\n" + Fingerprint.of(pages.path()) + "\n" + build()),
        () -> {
          int exit = parts.run(applications.importPages(pages), Set.of(0, WITH_FINDINGS));
          parts.run(applications.publish(pages.catalog()), DONE);
          progress.step(
              pages.catalog()
                  + " imported and published"
                  + (exit == WITH_FINDINGS ? ", with findings: ./quickstart ingest runs" : ""));
        });
  }

  private void awaitLookups() throws SQLException {
    String lookup = new FirstLookup(database, ports).url(pages.catalog());
    Endpoint endpoint = new Endpoint(lookup);
    parts.await("api", PATIENCE, endpoint::answers);
    progress.step("lookups answer; try:");
    progress.say("           curl -H 'Accept-Language: nl' " + lookup);
  }

  private void prepareKeycloak() {
    if (!keycloak.isBuilt()) {
      keycloak.unpack();
      parts.run(keycloak.build(), DONE);
      keycloak.rememberBuild();
      progress.step("Keycloak unpacked and prepared");
    }
  }

  private void startKeycloak() {
    RealmImport realm = new RealmImport(layout, ports, secrets, remembered);
    if (realm.replaces()) {
      parts.run(keycloak.importRealm(realm.file()), DONE);
      progress.step("realm taken over from deploy/keycloak");
    }
    parts.start(keycloak.start(realm.isFirst()));
    Endpoint discovery =
        new Endpoint(ports.keycloakUrl() + "/realms/catalog/.well-known/openid-configuration");
    parts.await("keycloak", KEYCLOAK_PATIENCE, discovery::answers);
    realm.done();
    progress.step("Keycloak on " + ports.keycloakUrl());
  }

  private void startConsole() {
    parts.start(applications.console());
    Endpoint ready = new Endpoint(ports.consoleUrl() + "/q/health/ready");
    parts.await("console", PATIENCE, ready::answers);
    progress.step("console on " + ports.consoleUrl());
  }

  private void once(String what, String fingerprint, Runnable work) {
    if (!fingerprint.equals(remembered.get(what))) {
      work.run();
      remembered.put(what, fingerprint);
    }
  }

  /** What the build was made from; without the stamp of ./quickstart, never the same twice. */
  private String build() {
    try {
      Path stamp = layout.built("stamp");
      return Files.exists(stamp) ? Files.readString(stamp) : Long.toString(System.nanoTime());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
