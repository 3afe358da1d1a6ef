package org.errorcatalog.core.lookup;

import java.util.List;
import java.util.Map;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.lookup.LookupException.Reason;
import org.jspecify.annotations.Nullable;

/** Finds the entry that a reader means, in the locale that suits him. */
final class CodeLookup {

  private final CatalogSnapshot catalog;

  CodeLookup(CatalogSnapshot catalog) {
    this.catalog = catalog;
  }

  LookupAnswer answer(String code, @Nullable Integer variant, LocaleRequest locales) {
    PublishedEntry entry = entry(code, variant);
    ReleaseHead release = requireRelease();
    List<PublishedEntry> variants = catalog.variants(entry);
    LocaleMatch match = entry.locales().match(locales);
    if (match == null) {
      throw notAvailable(entry);
    }
    AnswerWriting writing = new AnswerWriting(entry, match, release.number());
    writing.alternatives(variants, locales);
    return new LookupAnswer(
        writing.body(),
        writing.entityTag(),
        match.locale(),
        catalog.head().name(),
        release.number(),
        entry.code(),
        entry.variant(),
        entry.id() == preferred(variants, code).id());
  }

  CodeLocales locales(String code, @Nullable Integer variant) {
    return CodeLocales.of(entry(code, variant), requireRelease().number());
  }

  private PublishedEntry entry(String code, @Nullable Integer variant) {
    String key = parse(code).key();
    requireRelease();
    PublishedEntry meant = preferred(catalog.named(key), code);
    return variant == null ? meant : variant(catalog.variants(meant), variant, code);
  }

  static Code parse(String code) {
    return Code.parse(code)
        .orElseThrow(() -> new LookupException(Reason.INVALID_CODE, Map.of("code", code)));
  }

  ReleaseHead requireRelease() {
    ReleaseHead release = catalog.head().release();
    if (release == null) {
      throw new LookupException(Reason.UNKNOWN_RELEASE, Map.of("catalog", catalog.head().name()));
    }
    return release;
  }

  /** The lowest active variant; where all are withdrawn, the lowest. */
  private PublishedEntry preferred(List<PublishedEntry> entries, String code) {
    if (entries.isEmpty()) {
      throw unknown(Map.of("catalog", catalog.head().name(), "code", code));
    }
    for (PublishedEntry entry : entries) {
      if (entry.active()) {
        return entry;
      }
    }
    return entries.get(0);
  }

  private PublishedEntry variant(List<PublishedEntry> variants, int variant, String code) {
    for (PublishedEntry entry : variants) {
      if (entry.variant() == variant) {
        return entry;
      }
    }
    throw unknown(Map.of("catalog", catalog.head().name(), "code", code, "variant", variant));
  }

  private static LookupException unknown(Map<String, Object> about) {
    return new LookupException(Reason.UNKNOWN_CODE, about);
  }

  private LookupException notAvailable(PublishedEntry entry) {
    return new LookupException(
        Reason.LOCALE_NOT_AVAILABLE,
        Map.of(
            "catalog", catalog.head().name(),
            "code", entry.code(),
            "availableLocales", entry.locales().locales()));
  }
}
