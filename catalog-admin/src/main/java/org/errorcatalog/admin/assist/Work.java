package org.errorcatalog.admin.assist;

import org.errorcatalog.admin.browse.EntryFilter;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.page.Language;
import org.errorcatalog.admin.page.UnitPlace;
import org.errorcatalog.core.memory.Source;
import org.errorcatalog.core.text.LocalizedUnit;
import org.jspecify.annotations.Nullable;

/**
 * A text or wording that somebody works on.
 *
 * @param list that they work through
 * @param original the same in the locale that it is translated from, null where there is none
 * @param present what is stored of it, null while it is untranslated
 */
record Work(
    UnitPlace place,
    EntryFilter list,
    @Nullable LocalizedUnit original,
    @Nullable LocalizedUnit present) {

  public Language source() {
    return new Language(place.source());
  }

  public Language target() {
    return new Language(place.locale());
  }

  /** What is translated; empty where there is nothing. */
  public String sourceText() {
    return original == null ? "" : original.markdown();
  }

  /** What is stored; empty where there is nothing. */
  public String targetText() {
    return present == null ? "" : present.markdown();
  }

  Source remembered() {
    return new Source(
        place.unit().kind(), place.ownerId(), sourceText(), place.source(), place.locale());
  }

  /**
   * The page of an entry, in the locale that is worked on where the entry says something in it; of
   * the same catalog, with the list.
   */
  String entryAddress(String catalog, String code, int variant, boolean said) {
    if (!said) {
      return Addresses.entry(catalog, code) + "?variant=" + variant;
    }
    return catalog.equals(place.catalog().name())
        ? list.entryAddress(code, variant)
        : Addresses.entry(catalog, code, variant, null, place.locale());
  }

  /** The address of a tab of help, without what it is asked. */
  public String helpAddress(String tab) {
    return Addresses.entry(place.catalog().name(), place.code()) + "/help/" + tab;
  }
}
