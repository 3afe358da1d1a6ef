package org.errorcatalog.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Map;

/** A problem in the reader's language, with the headers that it is answered with. */
record ToldProblem(Problem body, Map<String, String> headers) {

  static final String MEDIA_TYPE = "application/problem+json";

  /** Long enough for a database to come back or a burst to pass, and short enough to wait. */
  private static final String RETRY_SECONDS = "2";

  static ToldProblem of(ProblemType type, Problem body, String language) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(HttpHeaders.CONTENT_LANGUAGE, language);
    headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    headers.put(HttpHeaders.CACHE_CONTROL, "no-cache");
    switch (type) {
      case NOT_AUTHENTICATED -> headers.put(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      case UNAVAILABLE, TOO_MANY_REQUESTS -> headers.put(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
      default -> {}
    }
    return new ToldProblem(body, headers);
  }
}
