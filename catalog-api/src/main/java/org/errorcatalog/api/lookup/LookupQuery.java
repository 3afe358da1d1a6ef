package org.errorcatalog.api.lookup;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.errorcatalog.api.problem.ProblemException;
import org.errorcatalog.api.problem.ProblemType;
import org.errorcatalog.core.lookup.LocaleRequest;
import org.jspecify.annotations.Nullable;

/** What a reader asks for beside the code. */
public record LookupQuery(@Nullable Integer variant, LocaleRequest locales) {

  static final String VARIANT =
      "Which meaning, where the code has several; else the lowest active one.";
  static final String LOCALE = "One language tag; it silences Accept-Language.";

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  /** Reads what was written, empty or repeated as it may be: the framework would leave that out. */
  static LookupQuery of(UriInfo uri, HttpHeaders headers) {
    return new LookupQuery(
        variant(uri),
        LocaleRequest.of(
            uri.getQueryParameters().getOrDefault("locale", List.of()),
            headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  static @Nullable Integer variant(UriInfo uri) {
    List<String> variant = uri.getQueryParameters().getOrDefault("variant", List.of());
    return variant.isEmpty() ? null : number("variant", String.join(",", variant));
  }

  /** Releases and variants are counted from 1. */
  public static int number(String parameter, String value) {
    if (!NUMBER.matcher(value).matches()) {
      throw new ProblemException(ProblemType.INVALID_REQUEST, Map.of("parameter", parameter));
    }
    return Integer.parseInt(value);
  }
}
