package org.errorcatalog.ingest.cli;

import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;

/** Who types the commands. */
final class Operator {

  private static final String PROCESS = "catalog-ingest";

  private Operator() {}

  static Actor actor() {
    String name = System.getProperty("user.name", "");
    return new Actor(PROCESS, name.isBlank() ? PROCESS : name, Origin.CLI);
  }
}
