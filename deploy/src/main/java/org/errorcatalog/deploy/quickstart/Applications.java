package org.errorcatalog.deploy.quickstart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each of the project's own programs is started. */
final class Applications {
  /** Without the optimizing compiler, which a short run or a single user never repays. */
  private static final List<String> QUICK_TO_START = List.of("-Xmx384m", "-XX:TieredStopAtLevel=1");

  private final Layout layout;
  private final Secrets secrets;
  private final Ports ports;
  private final Database database;

  Applications(Layout layout, Secrets secrets, Ports ports, Database database) {
    this.layout = layout;
    this.secrets = secrets;
    this.ports = ports;
    this.database = database;
  }

  Command migrate() {
    return ingest("migrate", Role.OWNER, List.of("migrate"));
  }

  Command importPages(Pages pages) {
    return ingest(
        "import",
        Role.INGEST,
        List.of("import", "--catalog", pages.catalog(), pages.path().toString()));
  }

  Command publish(String catalog) {
    return ingest("publish", Role.PUBLISHER, List.of("publish", "--catalog", catalog));
  }

  Command worker() {
    return new Command(
        "worker", java("catalog-ingest", QUICK_TO_START, List.of("work")), connection(Role.INGEST));
  }

  Command api() {
    Map<String, String> environment = connection(Role.API);
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.api()));
    environment.put("CATALOG_API_ACCESS", "open");
    environment.put("CATALOG_API_SNAPSHOT_SPOOL", layout.state().resolve("spool").toString());
    environment.put("CATALOG_API_SNAPSHOT_WARM_UP", "0S");
    return new Command(
        "api", java("catalog-api", List.of("-Xmx256m"), List.of()), Map.copyOf(environment));
  }

  Command console() {
    Map<String, String> environment = connection(Role.ADMIN);
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.console()));
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", ports.keycloakUrl() + "/realms/catalog");
    environment.put(
        "QUARKUS_HTTP_BODY_UPLOADS_DIRECTORY", layout.state().resolve("uploads").toString());
    environment.put("QUARKUS_OIDC_CLIENT_ID", "catalog-console");
    environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.of("console-client"));
    environment.put(
        "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", secrets.of("console-session"));
    environment.put("QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET", secrets.of("console-state"));
    return new Command(
        "console", java("catalog-admin", QUICK_TO_START, List.of()), Map.copyOf(environment));
  }

  private Command ingest(String part, Role role, List<String> arguments) {
    return new Command(part, java("catalog-ingest", QUICK_TO_START, arguments), connection(role));
  }

  private List<String> java(String module, List<String> options, List<String> arguments) {
    List<String> line = new ArrayList<>();
    line.add(Jvm.executable());
    line.add("-XX:+UseSerialGC");
    line.addAll(options);
    line.add("-jar");
    line.add(layout.application(module).toString());
    line.addAll(arguments);
    return line;
  }

  private Map<String, String> connection(Role role) {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.url("catalog"));
    environment.put("QUARKUS_DATASOURCE_USERNAME", role.user());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.of(role.user()));
    return environment;
  }
}
