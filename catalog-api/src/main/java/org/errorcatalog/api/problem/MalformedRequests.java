package org.errorcatalog.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.errorcatalog.core.lookup.LocaleRequest;

/** Answers requests so malformed that the router lets none of them through to a resource. */
@Singleton
class MalformedRequests {

  private static final List<Integer> REFUSED_BY_ROUTER = List.of(400, 413, 414);

  private final ProblemMessages messages;
  private final ObjectMapper mapper;

  MalformedRequests(ProblemMessages messages, ObjectMapper mapper) {
    this.messages = messages;
    this.mapper = mapper;
  }

  void register(@Observes Router router) {
    for (int status : REFUSED_BY_ROUTER) {
      router.errorHandler(status, this::answer);
    }
  }

  private void answer(RoutingContext refused) {
    ProblemType type = ProblemType.ofStatus(refused.statusCode());
    List<String> accepted = refused.request().headers().getAll(HttpHeaders.ACCEPT_LANGUAGE);
    String language = messages.language(LocaleRequest.of(List.of(), accepted));
    refused
        .response()
        .setStatusCode(type.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemAnswers.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONTENT_LANGUAGE, language)
        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .end(body(messages.problem(type, Map.of(), language)));
  }

  private String body(Problem problem) {
    try {
      return mapper.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
