package org.errorcatalog.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.errorcatalog.api.watch.PathTemplate;

/** Answers problems where no resource is reached. */
@Singleton
public class RouteProblems {

  private final ProblemAnswers problems;
  private final ObjectMapper mapper;

  RouteProblems(ProblemAnswers problems, ObjectMapper mapper) {
    this.problems = problems;
    this.mapper = mapper;
  }

  /**
   * Ends a request with a problem.
   *
   * @param members the problem's extension members
   * @param headers beside those that the type calls for, or instead of them
   */
  public void end(
      RoutingContext request,
      ProblemType type,
      Map<String, Object> members,
      Map<String, String> headers) {
    PathTemplate.noteUnmatched();
    ToldProblem told =
        problems.tell(
            type,
            members,
            List.of(),
            request.request().headers().getAll(HttpHeaders.ACCEPT_LANGUAGE));
    HttpServerResponse response = request.response();
    response.setStatusCode(type.status());
    response.putHeader(HttpHeaders.CONTENT_TYPE, ToldProblem.MEDIA_TYPE);
    told.headers().forEach(response::putHeader);
    headers.forEach(response::putHeader);
    response.end(Buffer.buffer(written(told.body())));
  }

  private byte[] written(Problem body) {
    try {
      return mapper.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
