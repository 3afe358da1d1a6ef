package org.errorcatalog.core.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;

/** A text or wording as a release publishes it. */
record PublishedUnit(
    String markdown,
    String text,
    String html,
    UnitState state,
    boolean machineTranslated,
    boolean outdated,
    @Nullable Source source) {

  /** The page version that the wording came from. */
  @JsonInclude(Include.NON_NULL)
  record Source(String page, @Nullable String translationType, @Nullable String revision) {}
}
