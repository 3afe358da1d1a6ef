package org.errorcatalog.api.watch;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Turns tracing off where no endpoint is configured: else the exporter would knock at a default one
 * and complain every few seconds. A setting of {@code quarkus.otel.sdk.disabled} overrules it.
 */
public class TracesWhereWanted implements ConfigSourceFactory {

  private static final String DISABLED = "quarkus.otel.sdk.disabled";

  private static final List<String> ENDPOINTS =
      List.of("quarkus.otel.exporter.otlp.endpoint", "quarkus.otel.exporter.otlp.traces.endpoint");

  /** Below the application's own properties (250), above Quarkus' defaults. */
  private static final int ORDINAL = 200;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext settings) {
    boolean isWanted = ENDPOINTS.stream().anyMatch(name -> isSet(settings.getValue(name)));
    return List.of(
        new PropertiesConfigSource(
            Map.of(DISABLED, Boolean.toString(!isWanted)), "traces", ORDINAL));
  }

  @Override
  public OptionalInt getPriority() {
    return OptionalInt.of(ORDINAL);
  }

  /** Quarkus' defaults come with the lowest ordinal there is. */
  private static boolean isSet(ConfigValue value) {
    return value != null
        && value.getValue() != null
        && value.getConfigSourceOrdinal() > Integer.MIN_VALUE + 1000;
  }
}
