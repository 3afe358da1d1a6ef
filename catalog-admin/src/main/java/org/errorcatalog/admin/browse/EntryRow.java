package org.errorcatalog.admin.browse;

import jakarta.persistence.Tuple;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.text.Rendering;
import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param source the description in the source locale, plain, null where there is none
 * @param target the same in the chosen locale
 */
public record EntryRow(
    long id,
    String code,
    int variant,
    EntryClass entryClass,
    boolean withdrawn,
    @Nullable String source,
    @Nullable String target,
    Sign sign,
    boolean outdated,
    Place place) {

  private static final Rendering RENDERING = new Rendering();

  static EntryRow of(Tuple row) {
    String state = row.get("state", String.class);
    int variant = row.get("variant", Integer.class);
    return new EntryRow(
        row.get("id", Long.class),
        row.get("code", String.class),
        variant,
        EntryClass.valueOf(row.get("class", String.class)),
        row.get("status", String.class).equals("WITHDRAWN"),
        plain(row.get("source", String.class)),
        plain(row.get("target", String.class)),
        Sign.of(state == null ? null : UnitState.valueOf(state)),
        Boolean.TRUE.equals(row.get("outdated", Boolean.class)),
        new Place(row.get("code_key", String.class), variant, row.get("key", Long.class)));
  }

  private static @Nullable String plain(@Nullable String markdown) {
    return markdown == null ? null : RENDERING.render(markdown).text();
  }
}
