package org.errorcatalog.api.lookup;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.errorcatalog.api.problem.ProblemException;
import org.errorcatalog.api.problem.ProblemType;
import org.errorcatalog.core.lookup.LocaleRequest;
import org.jspecify.annotations.Nullable;

/** What a reader asks for beside the code. */
record LookupQuery(@Nullable Integer variant, LocaleRequest locales) {

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  /** Reads what was written, empty or repeated as it may be: the framework would leave that out. */
  static LookupQuery of(UriInfo uri, HttpHeaders headers) {
    MultivaluedMap<String, String> query = uri.getQueryParameters();
    List<String> variant = query.getOrDefault("variant", List.of());
    return new LookupQuery(
        variant.isEmpty() ? null : number("variant", String.join(",", variant)),
        LocaleRequest.of(
            query.getOrDefault("locale", List.of()),
            headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  /** Releases and variants are counted from 1. */
  static int number(String parameter, String value) {
    if (!NUMBER.matcher(value).matches()) {
      throw new ProblemException(ProblemType.INVALID_REQUEST, Map.of("parameter", parameter));
    }
    return Integer.parseInt(value);
  }
}
