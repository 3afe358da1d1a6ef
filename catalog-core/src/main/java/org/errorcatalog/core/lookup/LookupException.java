package org.errorcatalog.core.lookup;

import java.util.Map;

/** Why a question has no answer, and what it was about, in names and values a reader may see. */
public final class LookupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Each is a problem of its own to the reader. */
  public enum Reason {
    UNKNOWN_CATALOG,
    UNKNOWN_RELEASE,
    UNKNOWN_CODE,
    INVALID_CODE,
    INVALID_LOCALE,
    LOCALE_NOT_AVAILABLE,
    UNAVAILABLE
  }

  private final Reason reason;
  private final transient Map<String, Object> about;

  public LookupException(Reason reason, Map<String, Object> about) {
    // Unanswerable questions are everyday business: no stack trace is wanted, nor paid for.
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.about = about;
  }

  public Reason reason() {
    return reason;
  }

  public Map<String, Object> about() {
    return about;
  }
}
