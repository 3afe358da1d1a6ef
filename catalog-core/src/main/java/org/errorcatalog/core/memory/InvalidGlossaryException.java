package org.errorcatalog.core.memory;

/** A glossary cannot be read as one. */
public final class InvalidGlossaryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;

  InvalidGlossaryException(int line, String why) {
    super("line " + line + ": " + why);
    this.line = line;
  }

  /** The line of the file, from 1. */
  public int line() {
    return line;
  }
}
