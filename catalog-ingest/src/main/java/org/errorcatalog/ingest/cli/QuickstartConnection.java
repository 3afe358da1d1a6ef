package org.errorcatalog.ingest.cli;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Connects to the running quickstart of the working directory where no other database is
 * configured. Which of its roles it takes depends on the command.
 */
public final class QuickstartConnection implements ConfigSourceFactory {

  /** Set before the start, since the command is not configuration. */
  static final String ROLE = "catalog.ingest.role";

  /** Whether any database is configured. */
  static final String CONFIGURED = "catalog.ingest.database";

  private static final String URL = "quarkus.datasource.jdbc.url";
  private static final Path FILE = Path.of(".quickstart", "connection.properties");

  /** Above the application's own properties, below the environment. */
  private static final int ORDINAL = 260;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    Map<String, String> values =
        isGiven(context.getValue(URL)) ? Map.of(CONFIGURED, "true") : ofQuickstart();
    return List.of(new PropertiesConfigSource(values, "quickstart", ORDINAL));
  }

  /** What the build recorded as a default is not given; what the environment says is. */
  private static boolean isGiven(@Nullable ConfigValue url) {
    return url != null && url.getValue() != null && url.getConfigSourceOrdinal() > ORDINAL;
  }

  private static Map<String, String> ofQuickstart() {
    Properties file = new Properties();
    if (Files.isReadable(FILE)) {
      try (Reader reader = Files.newBufferedReader(FILE, StandardCharsets.UTF_8)) {
        file.load(reader);
      } catch (IOException e) {
        // The same as no quickstart: the commands that need a database say so.
        file.clear();
      }
    }
    String role = System.getProperty(ROLE, "ingest");
    Map<String, String> values = new HashMap<>();
    // A URL there must be, or the application does not start at all.
    values.put(URL, file.getProperty("jdbc-url", "jdbc:postgresql://localhost/none"));
    values.put("quarkus.datasource.username", file.getProperty(role + ".username", "none"));
    values.put("quarkus.datasource.password", file.getProperty(role + ".password", "none"));
    values.put(CONFIGURED, String.valueOf(file.containsKey("jdbc-url")));
    return values;
  }
}
