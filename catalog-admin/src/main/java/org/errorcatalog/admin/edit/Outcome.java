package org.errorcatalog.admin.edit;

import java.util.List;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.finding.CheckFailedException;
import org.errorcatalog.core.finding.KeptFinding;
import org.errorcatalog.core.review.FourEyesException;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.StaleVersionException;
import org.jspecify.annotations.Nullable;

/**
 * What became of a save.
 *
 * @param typed what was typed and not stored, null where nothing was lost
 * @param refusal why the change itself was refused
 * @param blocking what checks refused it for
 */
record Outcome(
    Kind kind,
    @Nullable String typed,
    @Nullable InvalidChangeException refusal,
    List<FoundIssue> blocking) {

  static final Outcome NONE = new Outcome(Kind.NONE, null, null, List.of());
  static final Outcome SAVED = new Outcome(Kind.SAVED, null, null, List.of());

  Outcome {
    blocking = List.copyOf(blocking);
  }

  /** What became of a deed that saves or refuses. */
  static Outcome of(@Nullable String typed, Runnable deed) {
    try {
      deed.run();
      return SAVED;
    } catch (StaleVersionException stale) {
      return conflict(typed);
    } catch (InvalidChangeException invalid) {
      return invalid(typed, invalid);
    } catch (FourEyesException own) {
      return new Outcome(Kind.OWN, typed, null, List.of());
    } catch (CheckFailedException blocked) {
      return blocked(typed, blocked.findings());
    }
  }

  private static Outcome conflict(@Nullable String typed) {
    return new Outcome(Kind.CONFLICT, typed, null, List.of());
  }

  static Outcome invalid(@Nullable String typed, InvalidChangeException refusal) {
    return new Outcome(Kind.INVALID, typed, refusal, List.of());
  }

  /** Refused by checks. */
  private static Outcome blocked(@Nullable String typed, List<KeptFinding> findings) {
    String text = typed == null ? "" : typed;
    List<FoundIssue> issues =
        findings.stream().map(each -> FoundIssue.of(each, CheckLevel.BLOCKING, text)).toList();
    return new Outcome(Kind.BLOCKED, typed, null, issues);
  }

  boolean wentWell() {
    return kind == Kind.NONE || kind == Kind.SAVED;
  }

  int status() {
    return switch (kind) {
      case NONE, SAVED -> 200;
      case CONFLICT -> 412;
      case INVALID, BLOCKED, OWN -> 422;
    };
  }

  enum Kind {
    NONE,
    SAVED,
    CONFLICT,
    INVALID,
    BLOCKED,
    /** Somebody would approve what they wrote. */
    OWN
  }
}
