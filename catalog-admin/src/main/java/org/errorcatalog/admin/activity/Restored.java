package org.errorcatalog.admin.activity;

import java.util.List;
import org.errorcatalog.core.check.Issue;

/**
 * What became of bringing a version back.
 *
 * @param blocking what checks refused it for
 */
record Restored(Kind kind, List<Issue> blocking) {

  static final Restored NOTHING = new Restored(Kind.NOTHING, List.of());
  static final Restored DONE = new Restored(Kind.DONE, List.of());
  static final Restored CONFLICT = new Restored(Kind.CONFLICT, List.of());

  Restored {
    blocking = List.copyOf(blocking);
  }

  static Restored blocked(List<Issue> issues) {
    return new Restored(Kind.BLOCKED, issues);
  }

  int status() {
    return switch (kind) {
      case NOTHING, DONE -> 200;
      case CONFLICT -> 412;
      case BLOCKED -> 422;
    };
  }

  enum Kind {
    NOTHING,
    DONE,
    CONFLICT,
    BLOCKED
  }
}
