package org.errorcatalog.admin.edit;

import org.errorcatalog.admin.page.Language;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.text.Rendering;
import org.errorcatalog.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The description in a locale that is read beside the source.
 *
 * @param html null where there is none
 */
record Sibling(Language language, @Nullable String html, Sign sign) {

  static Sibling of(String locale, @Nullable Text text, Rendering rendering) {
    return new Sibling(
        new Language(locale),
        text == null ? null : rendering.render(text.markdown()).html(),
        Sign.of(text == null ? null : text.state()));
  }
}
