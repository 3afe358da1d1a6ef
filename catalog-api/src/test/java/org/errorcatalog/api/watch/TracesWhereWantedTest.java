package org.errorcatalog.api.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracesWhereWantedTest {

  private static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";

  @ParameterizedTest
  @CsvSource({
    "quarkus.http.port, 1, 300, true",
    ENDPOINT + ", http://default:4317, -2147483648, true",
    ENDPOINT + ", http://collector:4317, 300, false",
    "quarkus.otel.exporter.otlp.traces.endpoint, http://collector:4317, 300, false",
    "quarkus.otel.sdk.disabled, false, 300, false"
  })
  void isOffUnlessAnEndpointIsConfigured(String name, String value, int ordinal, boolean isOff) {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(Map.of(name, value), "test", ordinal))
            .withSources(new TracesWhereWanted())
            .build();

    assertThat(config.getValue("quarkus.otel.sdk.disabled", Boolean.class)).isEqualTo(isOff);
  }
}
