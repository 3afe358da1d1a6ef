package org.errorcatalog.admin.action;

import jakarta.persistence.Tuple;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.text.Rendering;
import org.jspecify.annotations.Nullable;

/**
 * An action in a list.
 *
 * @param entries how many entries have it
 * @param source its wording in the source locale, plain, null where there is none
 * @param target the same in the chosen locale
 */
record ActionRow(
    long id,
    ActionKind kind,
    Audience audience,
    long entries,
    @Nullable String source,
    @Nullable String target) {

  private static final Rendering RENDERING = new Rendering();

  static ActionRow of(Tuple row) {
    return new ActionRow(
        row.get("id", Long.class),
        ActionKind.valueOf(row.get("kind", String.class)),
        Audience.valueOf(row.get("audience", String.class)),
        row.get("entries", Long.class),
        plain(row.get("source", String.class)),
        plain(row.get("target", String.class)));
  }

  private static @Nullable String plain(@Nullable String markdown) {
    return markdown == null ? null : RENDERING.render(markdown).text();
  }
}
