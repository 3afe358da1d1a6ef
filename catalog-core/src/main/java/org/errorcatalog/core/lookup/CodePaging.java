package org.errorcatalog.core.lookup;

import java.util.ArrayList;
import java.util.List;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.lookup.LookupException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Walks a catalog's codes in their order. A page begins after a code, not after so many, so that a
 * walk neither skips nor repeats what was there all the time, whatever is published meanwhile.
 */
final class CodePaging {

  private final CodeLookup lookup;
  private final List<PublishedEntry> entries;

  CodePaging(CatalogSnapshot catalog) {
    this.lookup = new CodeLookup(catalog);
    this.entries = catalog.inOrder();
  }

  /** A code that the reader refuses in every locale is left out. */
  CodePage after(@Nullable Code last, int limit, LocaleRequest locales) {
    lookup.requireRelease();
    List<LookupAnswer> items = new ArrayList<>();
    int at = last == null ? 0 : firstAfter(last.key());
    String code = null;
    for (int read = 0; at < entries.size() && read < limit; read++) {
      PublishedEntry entry = entries.get(at);
      code = entry.code();
      add(code, locales, items);
      at = nextCode(at, entry.key());
    }
    return new CodePage(items, at < entries.size() ? code : null);
  }

  private void add(String code, LocaleRequest locales, List<LookupAnswer> items) {
    try {
      items.add(lookup.answer(code, null, locales));
    } catch (LookupException e) {
      if (e.reason() != Reason.LOCALE_NOT_AVAILABLE) {
        throw e;
      }
    }
  }

  private int nextCode(int at, String key) {
    int next = at + 1;
    while (next < entries.size() && entries.get(next).key().equals(key)) {
      next++;
    }
    return next;
  }

  private int firstAfter(String key) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).key().compareTo(key) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
