package org.errorcatalog.ingest.cli;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import picocli.CommandLine.IVersionProvider;

/** The version of the build. */
@Singleton
final class Version implements IVersionProvider {

  private final String version;

  Version(@ConfigProperty(name = "quarkus.application.version") String version) {
    this.version = version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {version};
  }
}
