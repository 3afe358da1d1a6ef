package org.errorcatalog.deploy.quickstart;

/** Ends the launcher with one clear line and an exit code, and without a stack trace. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  private Refusal(int exitCode, String line) {
    super(line);
    this.exitCode = exitCode;
  }

  static Refusal because(String line) {
    return new Refusal(1, line);
  }

  static Refusal wrongUsage(String line) {
    return new Refusal(2, line + " (./quickstart --help)");
  }

  int exitCode() {
    return exitCode;
  }
}
