package org.errorcatalog.api.problem;

import java.util.Map;

/** A request that is answered with a problem. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient Map<String, Object> members;

  /**
   * @param members the problem's extension members; its detail may name them
   */
  public ProblemException(ProblemType type, Map<String, Object> members) {
    // An answer, not an accident: no stack trace is wanted.
    super(type.slug(), null, false, false);
    this.type = type;
    this.members = members;
  }

  ProblemType type() {
    return type;
  }

  Map<String, Object> members() {
    return members;
  }
}
