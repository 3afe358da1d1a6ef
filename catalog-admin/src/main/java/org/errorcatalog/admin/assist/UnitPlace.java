package org.errorcatalog.admin.assist;

import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.page.Language;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.memory.Source;
import org.errorcatalog.core.text.LocalizedUnit;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A text or wording that somebody works on.
 *
 * @param ownerId the entry of a text, the action of a wording
 * @param original the same in the locale that it is translated from, null where there is none
 * @param present what is stored of it, null while it is untranslated
 */
record UnitPlace(
    Catalog catalog,
    long entryId,
    Code code,
    int variant,
    UnitKind kind,
    long ownerId,
    Language source,
    Language target,
    @Nullable LocalizedUnit original,
    @Nullable LocalizedUnit present) {

  /** As addresses and the page name it. */
  public String unit() {
    return kind == UnitKind.TEXT ? UnitAddress.TEXT : UnitAddress.WORDING + ownerId;
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
    return new Source(kind, ownerId, sourceText(), source.tag(), target.tag());
  }

  /** The page of an entry, in the locale that is worked on where the entry says something in it. */
  public String entryAddress(String catalogName, String otherCode, int otherVariant, boolean said) {
    return said
        ? Addresses.entry(catalogName, otherCode, otherVariant, null, target.tag())
        : Addresses.entry(catalogName, otherCode) + "?variant=" + otherVariant;
  }

  /** The address of a tab of help, without what it is asked. */
  public String helpAddress(String tab) {
    return Addresses.entry(catalog.name(), code.value()) + "/help/" + tab;
  }
}
