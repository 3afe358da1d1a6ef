package org.errorcatalog.ingest.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the command line. */
@QuarkusMain
public final class Main {

  private Main() {}

  public static void main(String... args) {
    System.setProperty(QuickstartConnection.ROLE, role(args.length == 0 ? "" : args[0]));
    Quarkus.run(IngestApplication.class, args);
  }

  /** The database role with the rights that the command needs. */
  static String role(String command) {
    return switch (command) {
      case "migrate" -> "owner";
      case "publish" -> "publisher";
      default -> "ingest";
    };
  }
}
