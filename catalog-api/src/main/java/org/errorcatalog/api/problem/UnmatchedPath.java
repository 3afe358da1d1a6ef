package org.errorcatalog.api.problem;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;

/**
 * Gives a request that was refused before it reached a call one name in the metrics, whatever its
 * address: else every address that anybody makes up would have figures of its own.
 */
final class UnmatchedPath {

  /** Where the metrics look for the template of a request's path. */
  private static final String TEMPLATE = "UrlPathTemplate";

  private static final String NAME = "/UNMATCHED";

  private UnmatchedPath() {}

  static void note() {
    if (VertxContext.isOnDuplicatedContext() && ContextLocals.get(TEMPLATE).isEmpty()) {
      ContextLocals.put(TEMPLATE, NAME);
    }
  }
}
