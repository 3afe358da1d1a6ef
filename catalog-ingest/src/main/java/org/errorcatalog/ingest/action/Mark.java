package org.errorcatalog.ingest.action;

import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence is taken for.
 *
 * @param kind of an action, null for all else
 * @param audience whom it names, null where it names nobody
 */
record Mark(Verdict verdict, @Nullable ActionKind kind, @Nullable Audience audience) {

  static final Mark FOLLOWS = new Mark(Verdict.FOLLOWS, null, null);
  static final Mark DOUBTFUL = new Mark(Verdict.DOUBTFUL, null, null);
  static final Mark NONE = new Mark(Verdict.NONE, null, null);
  static final Mark UNKNOWN = new Mark(Verdict.UNKNOWN, null, null);

  static Mark action(ActionKind kind, @Nullable Audience audience) {
    return new Mark(Verdict.ACTION, kind, audience);
  }

  boolean is(Verdict other) {
    return verdict == other;
  }
}
