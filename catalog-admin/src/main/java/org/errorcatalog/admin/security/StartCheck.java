package org.errorcatalog.admin.security;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start without the settings and secrets that keep the console closed. */
@ApplicationScoped
class StartCheck {

  private static final Map<String, Integer> SHORTEST =
      Map.of(
          "quarkus.oidc.auth-server-url", 1,
          "quarkus.oidc.credentials.secret", 1,
          "quarkus.oidc.token-state-manager.encryption-secret", 32,
          "quarkus.oidc.authentication.state-secret", 32);

  private final Config config;
  private final boolean strict;

  StartCheck(Config config, @ConfigProperty(name = "catalog.start-check") boolean strict) {
    this.config = config;
    this.strict = strict;
  }

  void check(@Observes StartupEvent starting) {
    List<String> wrong = strict ? complaints() : List.of();
    if (!wrong.isEmpty()) {
      throw new ConfigurationException("The console does not start: " + String.join("; ", wrong));
    }
  }

  private List<String> complaints() {
    List<String> wrong = new ArrayList<>();
    SHORTEST.forEach(
        (name, shortest) -> {
          int length = config.getOptionalValue(name, String.class).orElse("").length();
          if (length < shortest) {
            wrong.add(complaint(name, shortest, length));
          }
        });
    wrong.sort(null);
    return wrong;
  }

  private static String complaint(String name, int shortest, int length) {
    String variable = name.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    return length == 0
        ? "%s is not set".formatted(variable)
        : "%s has %d characters, %d are needed".formatted(variable, length, shortest);
  }
}
