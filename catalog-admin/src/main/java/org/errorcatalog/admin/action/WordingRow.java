package org.errorcatalog.admin.action;

import org.errorcatalog.admin.page.Language;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.action.Wording;
import org.errorcatalog.core.text.Rendering;
import org.jspecify.annotations.Nullable;

/**
 * An action in one locale of its catalog.
 *
 * @param html null where there is no wording
 */
record WordingRow(Language language, @Nullable String html, Sign sign, boolean outdated) {

  private static final Rendering RENDERING = new Rendering();

  static WordingRow of(String locale, @Nullable Wording wording) {
    return new WordingRow(
        new Language(locale),
        wording == null ? null : RENDERING.render(wording.markdown()).html(),
        Sign.of(wording == null ? null : wording.state()),
        wording != null && wording.outdated());
  }
}
