package org.errorcatalog.api.watch;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;

/** The name under which figures count a request that the framework has found no call for. */
public final class PathTemplate {

  /** Where the metrics look for it. */
  private static final String KEY = "UrlPathTemplate";

  static final String UNMATCHED = "/UNMATCHED";

  private PathTemplate() {}

  /**
   * Names a request that was refused before it reached a call, unless it has a name: else every
   * address that anybody makes up would have figures of its own.
   */
  public static void noteUnmatched() {
    if (VertxContext.isOnDuplicatedContext() && ContextLocals.get(KEY).isEmpty()) {
      ContextLocals.put(KEY, UNMATCHED);
    }
  }
}
