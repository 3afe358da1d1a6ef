package org.errorcatalog.core.lookup;

/** A reader asked for a locale by something that is not one well-formed language tag. */
public final class InvalidLocaleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InvalidLocaleException(String tag) {
    super("not a language tag: " + tag);
  }
}
