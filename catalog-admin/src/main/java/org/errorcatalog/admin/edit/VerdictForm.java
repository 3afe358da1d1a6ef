package org.errorcatalog.admin.edit;

import jakarta.ws.rs.DefaultValue;
import org.errorcatalog.core.review.Verdict;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a reviewer says of a unit as it is. */
class VerdictForm {

  /** The version that the reviewer saw. */
  @RestForm int version;

  @RestForm @Nullable Verdict verdict;

  @RestForm
  @DefaultValue("")
  String reason = "";

  /** {@code next} where somebody is done with it. */
  @RestForm
  @DefaultValue("")
  String then = "";

  boolean thenNext() {
    return then.equals("next");
  }
}
