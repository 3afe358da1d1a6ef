package org.errorcatalog.core.bulk;

import org.errorcatalog.core.finding.CheckFailedException;
import org.errorcatalog.core.review.FourEyesException;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.StaleVersionException;
import org.errorcatalog.core.text.UnknownUnitException;

/** Why a unit is left as it is. */
public enum Hindrance {
  /** It is already as it would become. */
  ALREADY,
  /** Somebody changed it after the preview, or after the change that is to be undone. */
  CHANGED_SINCE,
  /** Its author may not approve it. */
  FOUR_EYES,
  /** A check that blocks found something. */
  CHECK,
  /** The result would be no text, or too long, or have too many actions. */
  INVALID,
  /** It is there no longer. */
  GONE;

  /**
   * What a refusal means.
   *
   * @throws RuntimeException the failure itself, where it is none of the domain's
   */
  static Hindrance of(RuntimeException failure) {
    if (failure instanceof StaleVersionException) {
      return CHANGED_SINCE;
    }
    if (failure instanceof FourEyesException) {
      return FOUR_EYES;
    }
    if (failure instanceof CheckFailedException) {
      return CHECK;
    }
    if (failure instanceof InvalidChangeException) {
      return INVALID;
    }
    if (failure instanceof UnknownUnitException) {
      return GONE;
    }
    throw failure;
  }
}
