package org.errorcatalog.api.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Map;
import org.errorcatalog.core.lookup.LookupException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns whatever goes wrong, in this API or in the framework, into a problem of the closed list.
 */
class ProblemMapping {

  private static final Logger LOG = Logger.getLogger(ProblemMapping.class);

  private static final String READING = "GET, HEAD, OPTIONS";

  /** The only address that takes anything else. */
  private static final String WRITTEN_TO = "/codes/lookup";

  private final ProblemAnswers answers;

  ProblemMapping(ProblemAnswers answers) {
    this.answers = answers;
  }

  @ServerExceptionMapper
  Response map(LookupException e, UriInfo uri, HttpHeaders headers) {
    return answers.answer(ProblemType.valueOf(e.reason().name()), e.about(), uri, headers);
  }

  @ServerExceptionMapper
  Response map(ProblemException e, UriInfo uri, HttpHeaders headers) {
    return answers.answer(e.type(), e.members(), uri, headers);
  }

  @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
  Response notAuthenticated(UriInfo uri, HttpHeaders headers) {
    return answers.answer(ProblemType.NOT_AUTHENTICATED, Map.of(), uri, headers);
  }

  @ServerExceptionMapper(ForbiddenException.class)
  Response notAllowed(UriInfo uri, HttpHeaders headers) {
    return answers.answer(ProblemType.NOT_ALLOWED, Map.of(), uri, headers);
  }

  @ServerExceptionMapper(NotFoundException.class)
  Response notFound(UriInfo uri, HttpHeaders headers) {
    return answers.answer(ProblemType.NOT_FOUND, Map.of(), uri, headers);
  }

  /** The framework's own answer would say nothing. */
  @ServerExceptionMapper(MismatchedInputException.class)
  Response invalidRequest(UriInfo uri, HttpHeaders headers) {
    return answers.answer(ProblemType.INVALID_REQUEST, Map.of(), uri, headers);
  }

  /** Of a body that ends too early, since whoever sent it is gone. */
  @ServerExceptionMapper(IOException.class)
  Response unreadable(UriInfo uri, HttpHeaders headers) {
    return answers.answer(ProblemType.INVALID_REQUEST, Map.of(), uri, headers);
  }

  /** The framework does not tell which methods there are. */
  @ServerExceptionMapper(NotAllowedException.class)
  Response methodNotAllowed(UriInfo uri, HttpHeaders headers) {
    String methods = uri.getPath().endsWith(WRITTEN_TO) ? READING + ", POST" : READING;
    return Response.fromResponse(
            answers.answer(ProblemType.METHOD_NOT_ALLOWED, Map.of(), uri, headers))
        .header(HttpHeaders.ALLOW, methods)
        .build();
  }

  @ServerExceptionMapper
  Response map(WebApplicationException e, UriInfo uri, HttpHeaders headers) {
    int status = e.getResponse().getStatus();
    if (status < 400) {
      return e.getResponse();
    }
    return answers.answer(ProblemType.ofStatus(status), Map.of(), uri, headers);
  }

  @ServerExceptionMapper
  Response map(Throwable e, UriInfo uri, HttpHeaders headers) {
    LOG.error("A request failed", e);
    return answers.answer(ProblemType.INTERNAL_ERROR, Map.of(), uri, headers);
  }
}
