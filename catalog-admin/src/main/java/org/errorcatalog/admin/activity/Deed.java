package org.errorcatalog.admin.activity;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did.
 *
 * @param actor the id of who did it
 * @param catalog null where it is about none
 * @param thing what it was done to
 * @param state that an edit led to, null of other deeds
 * @param detail what the log adds, null where that is nothing
 */
record Deed(
    long id,
    Instant at,
    Verb verb,
    Origin origin,
    String actor,
    String actorName,
    @Nullable String catalog,
    Thing thing,
    @Nullable UnitState state,
    @Nullable String detail) {

  private static final Pattern BACK = Pattern.compile("revision (\\d{1,9})");

  /** The number of the version that was brought back; 0 of other deeds. */
  public int version() {
    Matcher back = BACK.matcher(detail == null ? "" : detail);
    return verb == Verb.REVERTED && back.matches() ? Integer.parseInt(back.group(1)) : 0;
  }

  DeedPlace place() {
    return new DeedPlace(at, id);
  }

  /** The moment that names an import when it is to be taken back. */
  public boolean isImport() {
    return verb == Verb.IMPORTED;
  }
}
