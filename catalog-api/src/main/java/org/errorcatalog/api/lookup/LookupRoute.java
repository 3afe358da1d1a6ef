package org.errorcatalog.api.lookup;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.errorcatalog.api.access.Readers;
import org.errorcatalog.api.lookup.SentAnswers.Asked;
import org.errorcatalog.api.lookup.SentAnswers.Sent;
import org.errorcatalog.api.watch.PathTemplate;
import org.errorcatalog.core.lookup.CurrentSnapshot;
import org.errorcatalog.core.lookup.LocaleRequest;
import org.errorcatalog.core.lookup.LookupAnswer;
import org.errorcatalog.core.lookup.LookupException;
import org.errorcatalog.core.lookup.ReleaseSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * The short way for the plain lookup that everybody may read and that has an answer. Whatever is
 * not plain goes on to {@link LookupResource}, which alone defines what is answered.
 */
@Singleton
class LookupRoute {

  /**
   * After what refuses requests, and before the framework looks for a resource and an identity,
   * which cost more than the answer.
   */
  private static final int EARLY = -250;

  private static final String LOCALE = "locale=";
  private static final CharSequence CONTENT_LOCATION =
      HttpHeaders.createOptimized("content-location");
  private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
  private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("no-cache");
  private static final CharSequence ACCEPT_LANGUAGE =
      HttpHeaders.createOptimized("Accept-Language");

  private final CurrentSnapshot current;
  private final SentAnswers sent;
  private final Readers readers;

  LookupRoute(CurrentSnapshot current, SentAnswers sent, Readers readers) {
    this.current = current;
    this.sent = sent;
    this.readers = readers;
  }

  void register(@Observes Router router) {
    if (readers.areEverybody()) {
      router.get(CodeAddress.PREFIX + "*").order(EARLY).handler(this::answer);
    }
  }

  private void answer(RoutingContext request) {
    HttpServerRequest http = request.request();
    CodeAddress code = isPlain(http) ? CodeAddress.of(http.path()) : null;
    Sent answer = code == null ? null : find(code, http);
    if (answer == null) {
      request.next();
    } else {
      PathTemplate.note(CodeAddress.TEMPLATE);
      send(answer, http.response());
    }
  }

  /** No condition, and at most one parameter or header of locales. */
  private static boolean isPlain(HttpServerRequest request) {
    String query = request.query();
    return (query == null || query.startsWith(LOCALE))
        && !request.headers().contains(HttpHeaders.IF_NONE_MATCH)
        && request.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE).size() <= 1;
  }

  private @Nullable Sent find(CodeAddress code, HttpServerRequest request) {
    @Nullable String query = request.query();
    @Nullable String languages =
        query == null ? request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) : null;
    Asked asked = new Asked(request.uri(), languages == null ? "" : languages);
    try {
      return sent.get(current.get(), asked, snapshot -> lookup(snapshot, code, query, asked));
    } catch (LookupException e) {
      // The resource will find the same, and say it.
      return null;
    }
  }

  /** Whatever there were to decode in a tag makes it ill-formed. */
  private static LookupAnswer lookup(
      ReleaseSnapshot snapshot, CodeAddress code, @Nullable String query, Asked asked) {
    LocaleRequest locales =
        query == null
            ? LocaleRequest.ofHeader(asked.languages())
            : LocaleRequest.ofParameter(query.substring(LOCALE.length()));
    return snapshot.lookup(code.catalog(), code.code(), null, locales);
  }

  private static void send(Sent answer, HttpServerResponse response) {
    response
        .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
        .putHeader(HttpHeaders.CONTENT_LANGUAGE, answer.language())
        .putHeader(CONTENT_LOCATION, answer.location())
        .putHeader(HttpHeaders.ETAG, answer.entityTag())
        .putHeader(HttpHeaders.VARY, ACCEPT_LANGUAGE)
        .putHeader(HttpHeaders.CACHE_CONTROL, NO_CACHE)
        .end(answer.body());
  }
}
