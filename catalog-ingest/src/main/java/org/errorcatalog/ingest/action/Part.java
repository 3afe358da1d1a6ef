package org.errorcatalog.ingest.action;

import org.errorcatalog.core.entry.EntryClass;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a text, or what of it is an action.
 *
 * @param says the class that it gives the entry, null where it gives none
 */
record Part(Span span, Mark mark, @Nullable EntryClass says) {

  Part with(Mark other) {
    return new Part(span, other, says);
  }
}
