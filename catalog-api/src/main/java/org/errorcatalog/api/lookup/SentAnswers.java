package org.errorcatalog.api.lookup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.function.Function;
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

  /** An answer and its headers, in the form in which they are written. */
  record Sent(Buffer body, CharSequence language, CharSequence location, CharSequence entityTag) {
    static Sent of(LookupAnswer answer) {
      return new Sent(
          Buffer.buffer(answer.body()),
          HttpHeaders.createOptimized(answer.locale()),
          HttpHeaders.createOptimized(LookupResponse.location(answer)),
          HttpHeaders.createOptimized(LookupResponse.entityTag(answer)));
    }
  }

  private record Kept(@Nullable ReleaseSnapshot snapshot, Cache<Asked, Sent> answers) {
    Kept(@Nullable ReleaseSnapshot snapshot) {
      this(
          snapshot,
          Caffeine.newBuilder()
              .maximumWeight(MOST_BYTES)
              .weigher((Asked asked, Sent sent) -> asked.bytes() + sent.body().length())
              .build());
    }
  }

  /** The answer to a request, composed where it is not kept; nothing is kept of an exception. */
  Sent get(ReleaseSnapshot snapshot, Asked asked, Function<ReleaseSnapshot, LookupAnswer> lookup) {
    Kept now = kept;
    if (now.snapshot() != snapshot) {
      now = new Kept(snapshot);
      kept = now;
    }
    Sent sent = now.answers().getIfPresent(asked);
    if (sent == null) {
      sent = Sent.of(lookup.apply(snapshot));
      now.answers().put(asked, sent);
    }
    return sent;
  }
}
