package org.errorcatalog.admin.activity;

import jakarta.ws.rs.DefaultValue;
import java.util.Arrays;
import org.errorcatalog.admin.activity.BackView.Outcome;
import org.errorcatalog.core.history.Fate;
import org.errorcatalog.core.history.Step;
import org.errorcatalog.core.text.UnitKind;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What somebody agreed to take back, and how far that is. */
class BackForm {

  /** Of all that is still to go. */
  @RestForm
  @DefaultValue("")
  String fingerprint = "";

  @RestForm
  @DefaultValue("")
  String reason = "";

  /** The last unit that was settled; empty before the first. */
  @RestForm
  @DefaultValue("")
  String kind = "";

  @RestForm
  @DefaultValue("0")
  long unit;

  @RestForm
  @DefaultValue("0")
  int gone;

  @RestForm
  @DefaultValue("0")
  int overtaken;

  @RestForm
  @DefaultValue("0")
  int refused;

  /** Null before the first. */
  @Nullable Step last() {
    return Arrays.stream(UnitKind.values())
        .filter(each -> each.name().equals(kind))
        .map(each -> new Step(each, unit, 0, 0, Fate.GOES_BACK))
        .findFirst()
        .orElse(null);
  }

  Outcome soFar() {
    return new Outcome(gone, overtaken, refused);
  }
}
