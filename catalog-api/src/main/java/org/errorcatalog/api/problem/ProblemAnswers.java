package org.errorcatalog.api.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.errorcatalog.api.watch.PathTemplate;
import org.errorcatalog.core.lookup.LocaleRequest;
import org.errorcatalog.core.lookup.LookupException;

/** Answers problems in the reader's language. */
@Singleton
public class ProblemAnswers {

  private final ProblemMessages messages;

  ProblemAnswers(ProblemMessages messages) {
    this.messages = messages;
  }

  /** A problem as a part of a larger answer. */
  public Problem tell(LookupException e, LocaleRequest reader) {
    return messages.problem(
        ProblemType.valueOf(e.reason().name()), e.about(), messages.language(reader));
  }

  /**
   * A problem with its headers.
   *
   * @param locale what the parameter of this name says, as often as it was given
   * @param accepted the lines of {@code Accept-Language}
   */
  ToldProblem tell(
      ProblemType type, Map<String, Object> members, List<String> locale, List<String> accepted) {
    String language = messages.language(reader(locale, accepted));
    return ToldProblem.of(type, messages.problem(type, members, language), language);
  }

  Response answer(ProblemType type, Map<String, Object> members, UriInfo uri, HttpHeaders headers) {
    PathTemplate.noteUnmatched();
    ToldProblem told =
        tell(
            type,
            members,
            uri.getQueryParameters().getOrDefault("locale", List.of()),
            headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE));
    ResponseBuilder answer =
        Response.status(type.status()).type(ToldProblem.MEDIA_TYPE).entity(told.body());
    told.headers().forEach(answer::header);
    return answer.build();
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
