package org.errorcatalog.ingest.cli;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses early, and in words that help, what cannot work without a database. */
@ApplicationScoped
class DatabaseNeeded {

  private final boolean configured;

  DatabaseNeeded(
      @ConfigProperty(name = QuickstartConnection.CONFIGURED, defaultValue = "true")
          boolean configured) {
    this.configured = configured;
  }

  void require() {
    if (!configured) {
      throw new NoDatabaseException();
    }
  }
}
