package org.errorcatalog.admin.found;

import java.util.List;
import org.errorcatalog.core.finding.KeptFinding;

/**
 * Why nothing was stored.
 *
 * @param stale whether somebody else was faster
 * @param complaint a sentence without a period; empty where checks or somebody else refuse it
 * @param blocking what checks refuse it for
 */
record Refusal(boolean stale, String complaint, List<KeptFinding> blocking) {

  static final Refusal STALE = new Refusal(true, "", List.of());

  Refusal {
    blocking = List.copyOf(blocking);
  }

  static Refusal of(String complaint) {
    return new Refusal(false, complaint, List.of());
  }

  static Refusal blocked(List<KeptFinding> findings) {
    return new Refusal(false, "", findings);
  }

  int status() {
    return stale ? 412 : 422;
  }
}
