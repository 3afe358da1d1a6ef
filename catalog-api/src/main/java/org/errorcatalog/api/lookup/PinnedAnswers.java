package org.errorcatalog.api.lookup;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import org.errorcatalog.core.lookup.LocaleRequest;
import org.errorcatalog.core.lookup.LookupAnswer;
import org.errorcatalog.core.lookup.PinnedLookup;
import org.errorcatalog.core.lookup.ReleaseHead;
import org.jspecify.annotations.Nullable;

/** Remembers some answers of older releases, which never change. */
@ApplicationScoped
class PinnedAnswers {

  private final PinnedLookup pinned;

  PinnedAnswers(PinnedLookup pinned) {
    this.pinned = pinned;
  }

  @CacheResult(cacheName = "pinned-answers")
  LookupAnswer answer(
      String catalog,
      ReleaseHead release,
      String code,
      @Nullable Integer variant,
      LocaleRequest locales) {
    return pinned.lookup(catalog, release, code, variant, locales);
  }
}
