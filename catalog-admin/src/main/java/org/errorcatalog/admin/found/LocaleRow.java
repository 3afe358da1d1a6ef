package org.errorcatalog.admin.found;

import java.util.Map;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.LocaleUse;

/**
 * A locale of a catalog.
 *
 * @param first whether none is before it
 * @param fourEyes whether nobody approves there what they wrote themselves
 */
record LocaleRow(
    String tag, LocaleUse.Count count, boolean source, boolean first, boolean fourEyes) {

  static LocaleRow of(
      Catalog catalog, String tag, Map<String, LocaleUse.Count> counts, boolean fourEyes) {
    return new LocaleRow(
        tag,
        counts.getOrDefault(tag, LocaleUse.Count.NONE),
        tag.equals(catalog.sourceLocale()),
        tag.equals(catalog.locales().get(0)),
        fourEyes);
  }

  public boolean removable() {
    return !source && !count.any();
  }
}
