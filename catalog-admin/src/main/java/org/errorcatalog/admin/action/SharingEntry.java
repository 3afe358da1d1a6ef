package org.errorcatalog.admin.action;

import jakarta.persistence.Tuple;
import org.errorcatalog.core.text.Rendering;
import org.jspecify.annotations.Nullable;

/**
 * An entry that has an action.
 *
 * @param source its description in the source locale, plain, null where there is none
 */
record SharingEntry(long id, String code, int variant, @Nullable String source) {

  private static final Rendering RENDERING = new Rendering();

  static SharingEntry of(Tuple row) {
    String markdown = row.get("source", String.class);
    return new SharingEntry(
        row.get("id", Long.class),
        row.get("code", String.class),
        row.get("variant", Integer.class),
        markdown == null ? null : RENDERING.render(markdown).text());
  }
}
