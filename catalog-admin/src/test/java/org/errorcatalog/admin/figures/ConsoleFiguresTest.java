package org.errorcatalog.admin.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
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

  @Inject FiguresCatalog figures;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void answersEveryPage() throws IOException, InterruptedException, SQLException {
    figures.fill();
    StringBuilder table = new StringBuilder("| page | p50, ms | p95, ms |\n| --- | --- | --- |\n");
    for (String line :
        FiguresCatalog.resource("pages.txt")
            .lines()
            .filter(each -> !each.startsWith("#"))
            .toList()) {
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
}
