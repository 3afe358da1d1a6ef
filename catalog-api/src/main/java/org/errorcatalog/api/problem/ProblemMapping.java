package org.errorcatalog.api.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.errorcatalog.core.lookup.LookupException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns whatever goes wrong, in this API or in the framework, into a problem of the closed list.
 */
class ProblemMapping {

  private static final Logger LOG = Logger.getLogger(ProblemMapping.class);

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
