package org.errorcatalog.ingest.cli;

/** What a command's exit code says. */
final class Exit {

  static final int DONE = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int FAILED = 3;

  private Exit() {}
}
