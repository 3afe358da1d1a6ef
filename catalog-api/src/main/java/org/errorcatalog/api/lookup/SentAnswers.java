package org.errorcatalog.api.lookup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
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

  /** An answer and its headers, in the form in which they are written. */
  record Sent(Buffer body, List<Map.Entry<CharSequence, CharSequence>> headers) {
    static Sent of(LookupAnswer answer) {
      return new Sent(
          Buffer.buffer(answer.body()),
          List.of(
              header(HttpHeaders.CONTENT_TYPE, "application/json"),
              header(HttpHeaders.CONTENT_LANGUAGE, answer.locale()),
              header("content-location", LookupResponse.location(answer)),
              header(HttpHeaders.ETAG, LookupResponse.entityTag(answer)),
              header(HttpHeaders.VARY, "Accept-Language"),
              header(HttpHeaders.CACHE_CONTROL, "no-cache"),
              header(HttpHeaders.CONTENT_LENGTH, Integer.toString(answer.body().length))));
    }

    private static Map.Entry<CharSequence, CharSequence> header(CharSequence name, String value) {
      return Map.entry(
          HttpHeaders.createOptimized(name.toString()), HttpHeaders.createOptimized(value));
    }

    void sendTo(HttpServerResponse response) {
      MultiMap written = response.headers();
      for (Map.Entry<CharSequence, CharSequence> header : headers) {
        written.set(header.getKey(), header.getValue());
      }
      response.end(body);
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

  /**
   * The answer to a request, composed where it is not kept; nothing is kept of none.
   *
   * @return null where the lookup gives none
   */
  @Nullable Sent get(
      ReleaseSnapshot snapshot,
      Asked asked,
      BiFunction<ReleaseSnapshot, Asked, @Nullable LookupAnswer> lookup) {
    Kept now = kept;
    if (now.snapshot() != snapshot) {
      now = new Kept(snapshot);
      kept = now;
    }
    Sent sent = now.answers().getIfPresent(asked);
    return sent == null ? compose(now, snapshot, asked, lookup) : sent;
  }

  private static @Nullable Sent compose(
      Kept now,
      ReleaseSnapshot snapshot,
      Asked asked,
      BiFunction<ReleaseSnapshot, Asked, @Nullable LookupAnswer> lookup) {
    LookupAnswer answer = lookup.apply(snapshot, asked);
    if (answer == null) {
      return null;
    }
    Sent sent = Sent.of(answer);
    now.answers().put(asked, sent);
    return sent;
  }
}
