package org.errorcatalog.admin.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.errorcatalog.admin.ConsoleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Measures the pages of the console at 100,000 texts; {@code deploy/bench/console} runs it. */
@ConsoleTest
@EnabledIfSystemProperty(named = "console.figures", matches = ".+")
@TestSecurity(user = "figures", roles = "admin")
class ConsoleFiguresTest {

  private static final int WARM_UP = Integer.getInteger("console.figures.warmup", 20);
  private static final int ROUNDS = Integer.getInteger("console.figures.rounds", 60);

  @TestHTTPResource("/catalogs/figures")
  String catalog;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "catalog.test.superuser")
  String superuser;

  @ConfigProperty(name = "catalog.test.superuser-password")
  String superuserPassword;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void answersEveryPage() throws IOException, InterruptedException, SQLException {
    fill();
    StringBuilder table = new StringBuilder("| page | p50, ms | p95, ms |\n| --- | --- | --- |\n");
    for (String line :
        resource("pages.txt").lines().filter(each -> !each.startsWith("#")).toList()) {
      List<String> page = List.of(line.split("\t", 2));
      table.append(row(page.get(0), URI.create(catalog + page.get(1))));
    }
    System.out.println(table);
    assertThat(table).doesNotContain("answers 5");
  }

  private String row(String name, URI address) throws IOException, InterruptedException {
    int status = ask(address);
    if (status != 200) {
      return "| %s | answers %d | |%n".formatted(name, status);
    }
    for (int i = 0; i < WARM_UP; i++) {
      ask(address);
    }
    long[] times = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      ask(address);
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    return "| %s | %.0f | %.0f |%n"
        .formatted(name, times[ROUNDS / 2] / 1e6, times[ROUNDS * 95 / 100] / 1e6);
  }

  private int ask(URI address) throws IOException, InterruptedException {
    return client
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
        .statusCode();
  }

  private void fill() throws SQLException, IOException {
    try (var connection = DriverManager.getConnection(url, superuser, superuserPassword);
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(resource("catalog.sql"));
      statement.execute("analyze");
      connection.commit();
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream content = ConsoleFiguresTest.class.getResourceAsStream("/figures/" + name)) {
      assertThat(content).as(name).isNotNull();
      return new String(content.readAllBytes(), UTF_8);
    }
  }
}
