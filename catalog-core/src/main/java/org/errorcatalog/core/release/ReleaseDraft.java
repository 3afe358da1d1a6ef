package org.errorcatalog.core.release;

import java.util.List;

/**
 * What publishing now would change of what is served now.
 *
 * @param fingerprint equal for two drafts that would publish the same
 * @param units how many units would change
 * @param changes the first of them, for a person to read
 * @param blocked how many units checks refuse, so that publishing would
 */
public record ReleaseDraft(
    String fingerprint, ChangeCounts counts, int units, List<UnitChange> changes, int blocked) {

  /** How many changes a draft shows. */
  public static final int SHOWN = 200;

  /** How many blocked changes a refusal names. */
  public static final int BLOCKED_SHOWN = 20;
}
