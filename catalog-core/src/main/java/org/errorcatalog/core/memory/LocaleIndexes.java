package org.errorcatalog.core.memory;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * The index of each locale that somebody works with, in memory. One that is used learns of what was
 * committed, by whatever process, within half a minute; one that nobody uses goes.
 */
@ApplicationScoped
class LocaleIndexes {

  /** Texts of all locales together: about 200 MB. */
  private static final int MOST = 1_000_000;

  private static final Duration FRESH = Duration.ofSeconds(30);
  private static final Duration UNUSED = Duration.ofHours(1);

  private final IndexReading reading;
  private final LoadingCache<String, Kept> indexes;

  LocaleIndexes(IndexReading reading) {
    this.reading = reading;
    this.indexes =
        Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String locale, Kept kept) -> kept.index().size() + 1)
            .expireAfterAccess(UNUSED)
            .refreshAfterWrite(FRESH)
            .build(new Loading());
  }

  /** As of half a minute ago at worst, where it was asked for lately. */
  WordIndex of(String locale) {
    return indexes.get(locale).index();
  }

  /** Begins to read what changed; the index learns of it a moment after. */
  void refresh(String locale) {
    var unused = indexes.refresh(locale);
  }

  private record Kept(WordIndex index, String since) {

    Kept with(IndexReading.Changes changes) {
      return new Kept(index.with(changes.markdown()), changes.since());
    }
  }

  private final class Loading implements CacheLoader<String, Kept> {

    @Override
    public Kept load(String locale) {
      return new Kept(WordIndex.EMPTY, "").with(reading.read(locale, null));
    }

    @Override
    public Kept reload(String locale, Kept old) {
      return old.with(reading.read(locale, old.since()));
    }
  }
}
