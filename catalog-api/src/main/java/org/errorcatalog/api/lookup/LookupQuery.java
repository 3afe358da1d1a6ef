package org.errorcatalog.api.lookup;

import jakarta.ws.rs.core.HttpHeaders;
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

  static LookupQuery of(@Nullable String variant, List<String> locale, HttpHeaders headers) {
    return new LookupQuery(
        variant == null ? null : number("variant", variant),
        LocaleRequest.of(locale, headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  /** Releases and variants are counted from 1. */
  static int number(String parameter, String value) {
    if (!NUMBER.matcher(value).matches()) {
      throw new ProblemException(ProblemType.INVALID_REQUEST, Map.of("parameter", parameter));
    }
    return Integer.parseInt(value);
  }
}
