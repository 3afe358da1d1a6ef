package org.errorcatalog.deploy.quickstart;

import java.util.List;
import java.util.stream.Stream;

/** The three ports that a person types; PostgreSQL takes any free one. */
record Ports(int api, int console, int keycloak) {
  static final Ports USUAL = new Ports(8080, 8081, 8180);

  record Named(String part, int number, String option) {}

  Ports {
    if (Stream.of(api, console, keycloak).distinct().count() < 3) {
      throw Refusal.wrongUsage("API, console and Keycloak need three different ports");
    }
  }

  List<Named> named() {
    return List.of(
        new Named("API", api, "--api-port"),
        new Named("console", console, "--console-port"),
        new Named("Keycloak", keycloak, "--keycloak-port"));
  }

  String apiUrl() {
    return "http://localhost:" + api;
  }

  String consoleUrl() {
    return "http://localhost:" + console;
  }

  String keycloakUrl() {
    return "http://localhost:" + keycloak;
  }
}
