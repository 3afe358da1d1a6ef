package org.errorcatalog.api.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TracesTest.Traced.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
class TracesTest {

  /** An endpoint is configured, where nobody listens; spans are kept in memory too. */
  public static class Traced implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "catalog.api.access",
          "open",
          "quarkus.otel.exporter.otlp.endpoint",
          "http://127.0.0.1:9",
          "quarkus.http.access-log.enabled",
          "true",
          "quarkus.otel.bsp.schedule.delay",
          "50ms");
    }
  }

  /** Makes the exporter; it has nothing to do where traces are off. */
  @Singleton
  static class Exporters {
    @Produces
    @Singleton
    InMemorySpanExporter inMemory() {
      return InMemorySpanExporter.create();
    }
  }

  @Inject InMemorySpanExporter exporter;

  @Test
  void isOnWhereAnEndpointIsConfigured() {
    assertThat(ConfigProvider.getConfig().getValue("quarkus.otel.sdk.disabled", Boolean.class))
        .isFalse();
  }

  @Test
  void namesSpansForCallsAndSaysNothingAboutWhoAsked() {
    given()
        .header("User-Agent", "agent-of-ada")
        .header("Accept-Language", "nl")
        .header("Authorization", "Bearer secret-of-ada")
        .get("/api/v1/catalogs/any/codes/1?locale=nl&who=ada");

    List<SpanData> spans = spans();
    assertThat(spans)
        .extracting(SpanData::getName)
        .contains("GET /api/v1/catalogs/{catalog}/codes/{code}");
    assertThat(spans)
        .allSatisfy(
            span ->
                assertThat(span.getAttributes().asMap().values().toString())
                    .doesNotContain("ada", "127.0.0.1", "0:0:0:0"));
  }

  @Test
  void logsRequestsAndSaysNothingAboutWhoAsked() {
    List<String> lines = new CopyOnWriteArrayList<>();
    Handler handler = new LogLines(lines);
    Logger log = Logger.getLogger("io.quarkus.http.access-log");
    log.addHandler(handler);
    try {
      given()
          .header("User-Agent", "agent-of-ada")
          .header("Authorization", "Bearer secret-of-ada")
          .get("/api/v1/catalogs/any/codes/1?who=ada");
      Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !lines.isEmpty());
    } finally {
      log.removeHandler(handler);
    }

    assertThat(lines.get(0))
        .matches(
            "method=GET path=/api/v1/catalogs/any/codes/1 status=[0-9]{3} bytes=[0-9]+ ms=[0-9]+");
  }

  /** Keeps messages. */
  private static final class LogLines extends Handler {
    private final List<String> lines;

    private LogLines(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public void publish(LogRecord line) {
      lines.add(line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private List<SpanData> spans() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> !exporter.getFinishedSpanItems().isEmpty());
    return exporter.getFinishedSpanItems();
  }
}
