package org.errorcatalog.deploy.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The real launcher in a process of its own, on free ports, with its state under target. */
final class RunningQuickstart {
  private static final Duration LOOKUPS = Duration.ofMinutes(3);
  private static final Duration EVERYTHING = Duration.ofMinutes(8);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final Path home = Path.of("").toAbsolutePath().getParent();
  private final Path state = home.resolve("deploy/target/it/.quickstart");
  private final Path output = home.resolve("deploy/target/it/quickstart.log");
  private final List<Integer> ports = FreePorts.of(3);
  private Process launcher;

  /** A new instance without data. What an earlier run of the tests left is removed. */
  static RunningQuickstart fresh() {
    RunningQuickstart quickstart = new RunningQuickstart();
    quickstart.makeDirectory();
    quickstart.run("reset");
    quickstart.start();
    return quickstart;
  }

  void start() {
    launcher = launch(ProcessBuilder.Redirect.to(output.toFile()), portOptions());
    awaitLine("lookups answer", LOOKUPS);
  }

  /** Until the console is there, which waits for Keycloak. */
  void awaitEverything() {
    awaitLine("Stop        ", EVERYTHING);
  }

  /** Runs a command of {@code ./quickstart} to its end and returns its exit code. */
  int run(String... arguments) {
    Path log = home.resolve("deploy/target/it/quickstart-command.log");
    return exitCode(launch(ProcessBuilder.Redirect.to(log.toFile()), List.of(arguments)));
  }

  /** As a second terminal would start it, with other ports. */
  int startAgain() {
    Path log = home.resolve("deploy/target/it/quickstart-second.log");
    return exitCode(launch(ProcessBuilder.Redirect.to(log.toFile()), List.of()));
  }

  /** The command line against this instance, as {@code ./quickstart ingest} runs it. */
  int ingest(String... arguments) {
    Path log = home.resolve("deploy/target/it/quickstart-ingest.log");
    List<String> line = new ArrayList<>();
    line.add(home.resolve("catalog-ingest/bin/catalog-ingest").toString());
    line.addAll(List.of(arguments));
    ProcessBuilder command = new ProcessBuilder(line);
    command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    command.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    try {
      // It looks for .quickstart/connection.properties below where it is started.
      return exitCode(
          command
              .directory(state.getParent().toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the command line keeps of the classes that an import loaded. */
  Path keptClasses() {
    return home.resolve("catalog-ingest/target/quarkus-app/classes.jsa");
  }

  /** The pages of the starter catalogue. */
  Path starter() {
    return home.resolve("deploy/starter/entra-sign-in");
  }

  void killLauncher() {
    launcher.destroyForcibly();
    exitCode(launcher);
  }

  /** The processes that the launcher wrote down, by part. */
  Map<String, ProcessHandle> processes() {
    Path ledger = state.resolve("processes.json");
    if (!Files.exists(ledger)) {
      return Map.of();
    }
    List<JsonNode> known = new ArrayList<>();
    read(ledger).forEach(known::add);
    return known.stream()
        .filter(part -> ProcessHandle.of(part.path("pid").asLong()).isPresent())
        .collect(
            Collectors.toMap(
                part -> part.path("part").asText(),
                part -> ProcessHandle.of(part.path("pid").asLong()).orElseThrow()));
  }

  String output() {
    try {
      return Files.exists(output) ? Files.readString(output) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String apiUrl() {
    return "http://localhost:" + ports.get(0);
  }

  String consoleUrl() {
    return "http://localhost:" + ports.get(1);
  }

  String keycloakUrl() {
    return "http://localhost:" + ports.get(2);
  }

  /** The texts as its database has them. */
  Revisions revisions() {
    return new Revisions(state.resolve("connection.properties"));
  }

  /** A lookup in the current release, for a reader of these languages. */
  HttpResponse<String> lookup(String catalog, String code, String acceptLanguage) {
    return send(
        HttpRequest.newBuilder(
                URI.create(apiUrl() + "/api/v1/catalogs/" + catalog + "/codes/" + code))
            .header("Accept-Language", acceptLanguage));
  }

  JsonNode json(HttpResponse<String> response) {
    try {
      return json.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What Keycloak answers when a script asks for a token. */
  HttpResponse<String> token(String user, String password) {
    String form =
        Map.of(
                "grant_type",
                "password",
                "client_id",
                "catalog-cli",
                "username",
                user,
                "password",
                password)
            .entrySet()
            .stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(
                URI.create(keycloakUrl() + "/realms/catalog/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void makeDirectory() {
    try {
      Files.createDirectories(state);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process launch(ProcessBuilder.Redirect to, List<String> arguments) {
    List<String> line = new ArrayList<>();
    line.add(java());
    line.add("-Xmx192m");
    line.add("-Dquickstart.home=" + home);
    line.add("-cp");
    line.add(classpath());
    line.add("org.errorcatalog.deploy.quickstart.Quickstart");
    line.addAll(arguments);
    line.addAll(List.of("--state", state.toString()));
    try {
      return new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(to).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private List<String> portOptions() {
    return List.of(
        "--api-port", ports.get(0).toString(),
        "--console-port", ports.get(1).toString(),
        "--keycloak-port", ports.get(2).toString());
  }

  private String classpath() {
    try {
      return home.resolve("deploy/target/classes")
          + ":"
          + Files.readString(home.resolve("deploy/target/quickstart/classpath"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitLine(String line, Duration patience) {
    Waiting.until(
        patience,
        () -> output().contains(line) || !launcher.isAlive(),
        () -> "the quickstart is slow:\n" + output());
    if (!output().contains(line)) {
      throw new AssertionError("the quickstart ended:\n" + output());
    }
  }

  private static int exitCode(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private JsonNode read(Path path) {
    try {
      return json.readTree(path.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
