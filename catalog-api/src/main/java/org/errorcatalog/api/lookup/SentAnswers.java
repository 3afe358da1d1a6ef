package org.errorcatalog.api.lookup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.function.BiFunction;
import org.errorcatalog.core.lookup.LookupAnswer;
import org.errorcatalog.core.lookup.ReleaseSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Keeps some answers as they were sent: most readers ask for few codes in few languages. Those of a
 * snapshot are forgotten with it, so that nothing older than memory is ever sent.
 */
@Singleton
class SentAnswers {

  private static final long MOST_BYTES = 32L << 20;

  private volatile Kept kept = new Kept(null);

  /**
   * A request as far as its answer depends on it.
   *
   * @param languages the header; empty where there is none, or a parameter silences it
   */
  record Asked(String address, String languages) {
    int bytes() {
      return 2 * (address.length() + languages.length());
    }
  }

  private record Kept(@Nullable ReleaseSnapshot snapshot, Cache<Asked, byte[]> answers) {
    Kept(@Nullable ReleaseSnapshot snapshot) {
      this(
          snapshot,
          Caffeine.newBuilder()
              .maximumWeight(MOST_BYTES)
              .weigher((Asked asked, byte[] sent) -> asked.bytes() + sent.length)
              .build());
    }
  }

  /**
   * The answer to a request, composed where it is not kept; nothing is kept of none.
   *
   * @return null where the lookup gives none
   */
  byte @Nullable [] get(
      ReleaseSnapshot snapshot,
      Asked asked,
      BiFunction<ReleaseSnapshot, Asked, @Nullable LookupAnswer> lookup) {
    Kept now = kept;
    if (now.snapshot() != snapshot) {
      now = new Kept(snapshot);
      kept = now;
    }
    byte[] sent = now.answers().getIfPresent(asked);
    return sent == null ? compose(now, snapshot, asked, lookup) : sent;
  }

  private static byte @Nullable [] compose(
      Kept now,
      ReleaseSnapshot snapshot,
      Asked asked,
      BiFunction<ReleaseSnapshot, Asked, @Nullable LookupAnswer> lookup) {
    LookupAnswer answer = lookup.apply(snapshot, asked);
    if (answer == null) {
      return null;
    }
    byte[] sent = WrittenAnswer.of(answer);
    now.answers().put(asked, sent);
    return sent;
  }
}
