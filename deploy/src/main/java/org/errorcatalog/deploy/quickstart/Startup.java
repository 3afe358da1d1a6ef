package org.errorcatalog.deploy.quickstart;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of a start: lookups first, then what editors need. Whatever ran before and would do
 * nothing now is left out.
 */
final class Startup {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration KEYCLOAK_PATIENCE = Duration.ofMinutes(5);
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
        Fingerprint.of(ingestCode()),
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
        Fingerprint.of(pages.path() + "\n" + Fingerprint.of(pages.path()) + "\n" + ingestCode()),
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
    RealmImport realm = new RealmImport(layout, realmValues(), remembered);
    RealmImport.Way way = realm.prepare();
    if (way == RealmImport.Way.REPLACING) {
      parts.run(keycloak.importRealm(realm.file()), DONE);
      progress.step("realm taken over from deploy/keycloak");
    }
    parts.start(keycloak.start(way == RealmImport.Way.AT_START));
    Endpoint discovery =
        new Endpoint(ports.keycloakUrl() + "/realms/catalog/.well-known/openid-configuration");
    parts.await("keycloak", KEYCLOAK_PATIENCE, discovery::answers);
    realm.done();
    progress.step("Keycloak on " + ports.keycloakUrl());
  }

  private Map<String, String> realmValues() {
    return Map.of(
        "CATALOG_CONSOLE_URL", ports.consoleUrl(),
        "CATALOG_CONSOLE_SECRET", secrets.of("console-client"));
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

  /** The code that migrates and imports, core's in it; a new one may find more to do. */
  private String ingestCode() {
    Path directory = layout.applicationDirectory("catalog-ingest");
    return Stream.concat(
            Stream.of(directory.resolve("app")),
            Directories.list(directory.resolve("lib/main")).stream()
                .filter(jar -> jar.getFileName().toString().startsWith("org.errorcatalog."))
                .sorted())
        .map(Fingerprint::of)
        .collect(Collectors.joining());
  }
}
