package org.errorcatalog.ingest.cli;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.inject.Produces;
import org.hibernate.Session;

/**
 * The command line works by SQL alone, and so starts in half the time. The core's beans for editing
 * want a session; nothing here uses them, so that they are left out of the build, but first it
 * looks whether they could be made.
 */
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "false")
final class WithoutEntities {

  @Produces
  @SuppressWarnings("DoNotCallSuggester")
  Session session() {
    throw new UnsupportedOperationException("the command line has no entities");
  }
}
