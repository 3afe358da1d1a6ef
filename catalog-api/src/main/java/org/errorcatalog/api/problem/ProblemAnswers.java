package org.errorcatalog.api.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.errorcatalog.core.lookup.LocaleRequest;
import org.errorcatalog.core.lookup.LookupException;

/** Answers problems in the reader's language. */
@Singleton
class ProblemAnswers {

  private static final String MEDIA_TYPE = "application/problem+json";

  /** No address takes anything else; the framework does not tell. */
  private static final String READING = "GET, HEAD, OPTIONS";

  private static final int RETRY_SECONDS = 2;

  private final ProblemMessages messages;

  ProblemAnswers(ProblemMessages messages) {
    this.messages = messages;
  }

  Response answer(ProblemType type, Map<String, Object> members, UriInfo uri, HttpHeaders headers) {
    List<String> locale = uri.getQueryParameters().getOrDefault("locale", List.of());
    List<String> accepted = headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE);
    String language = messages.language(reader(locale, accepted));
    ResponseBuilder answer =
        Response.status(type.status())
            .type(MEDIA_TYPE)
            .entity(messages.problem(type, members, language))
            .header(HttpHeaders.CONTENT_LANGUAGE, language)
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
            .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    return switch (type) {
      case NOT_AUTHENTICATED -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
      case METHOD_NOT_ALLOWED -> answer.header(HttpHeaders.ALLOW, READING).build();
      case UNAVAILABLE -> answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build();
      default -> answer.build();
    };
  }

  private static LocaleRequest reader(List<String> locale, List<String> accepted) {
    try {
      return LocaleRequest.of(locale, accepted);
    } catch (LookupException e) {
      // The parameter is what is wrong: the header still tells the language to say so in.
      return LocaleRequest.of(List.of(), accepted);
    }
  }
}
