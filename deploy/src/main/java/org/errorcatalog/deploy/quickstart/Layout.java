package org.errorcatalog.deploy.quickstart;

import java.nio.file.Path;

/** Where things stand: what the build made under {@code home}, what a run keeps under state. */
record Layout(Path home, Path state) {
  private static final String KEYCLOAK = "keycloak-26.7.3";

  Path application(String module) {
    return applicationDirectory(module).resolve("quarkus-run.jar");
  }

  Path applicationDirectory(String module) {
    return home.resolve(module).resolve("target/quarkus-app");
  }

  Path built(String name) {
    return home.resolve("deploy/target/quickstart").resolve(name);
  }

  Path realm(String name) {
    return home.resolve("deploy/keycloak").resolve(name);
  }

  Pages starterPages() {
    return new Pages(home.resolve("deploy/starter/entra-sign-in"), "entra-sign-in");
  }

  Path log(String part) {
    return logs().resolve(part + ".log");
  }

  Path logs() {
    return state.resolve("logs");
  }

  /** A path as a person in the project's directory would type it. */
  String shown(Path path) {
    return path.startsWith(home) ? home.relativize(path).toString() : path.toString();
  }

  String shownLog(String part) {
    return shown(log(part));
  }

  Path lock() {
    return state.resolve("lock");
  }

  Path processes() {
    return state.resolve("processes.json");
  }

  Path secrets() {
    return state.resolve("secrets.properties");
  }

  Path connection() {
    return state.resolve("connection.properties");
  }

  Path remembered() {
    return state.resolve("remembered.properties");
  }

  Path postgres() {
    return state.resolve("postgres");
  }

  Path postgresBinaries() {
    return state.resolve("postgres-binaries");
  }

  Path keycloak() {
    return state.resolve(KEYCLOAK);
  }

  Path keycloakData() {
    return keycloak().resolve("data");
  }
}
