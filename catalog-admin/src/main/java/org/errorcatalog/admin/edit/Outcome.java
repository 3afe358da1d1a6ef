package org.errorcatalog.admin.edit;

import org.jspecify.annotations.Nullable;

/**
 * What became of a save.
 *
 * @param typed what was typed and not stored, null where nothing was lost
 * @param message why the change itself was refused
 */
record Outcome(Kind kind, @Nullable String typed, @Nullable String message) {

  static final Outcome NONE = new Outcome(Kind.NONE, null, null);
  static final Outcome SAVED = new Outcome(Kind.SAVED, null, null);

  static Outcome conflict(@Nullable String typed) {
    return new Outcome(Kind.CONFLICT, typed, null);
  }

  static Outcome invalid(@Nullable String typed, @Nullable String message) {
    return new Outcome(Kind.INVALID, typed, message);
  }

  int status() {
    return switch (kind) {
      case NONE, SAVED -> 200;
      case CONFLICT -> 412;
      case INVALID -> 422;
    };
  }

  enum Kind {
    NONE,
    SAVED,
    CONFLICT,
    INVALID
  }
}
