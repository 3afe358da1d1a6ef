package org.errorcatalog.api.lookup;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.core.lookup.LocaleRequest;
import org.jspecify.annotations.Nullable;

/**
 * A lookup as nearly every reader asks it: a code without anything to decode, for one locale or by
 * one header, and without conditions.
 */
record PlainLookup(String catalog, String code, LocaleRequest locales) {

  private static final Pattern PATH =
      Pattern.compile("/api/v1/catalogs/([a-z][a-z0-9-]*+)/codes/([A-Za-z0-9_-]++)");

  private static final String LOCALE = "locale=";
  private static final Pattern TAG = Pattern.compile("[A-Za-z0-9-]++");

  /** Null where it is any other request. */
  static @Nullable PlainLookup of(HttpServerRequest request) {
    if (request.headers().contains(HttpHeaders.IF_NONE_MATCH)) {
      return null;
    }
    Matcher path = PATH.matcher(request.path());
    LocaleRequest locales = path.matches() ? locales(request) : null;
    return locales == null ? null : new PlainLookup(path.group(1), path.group(2), locales);
  }

  private static @Nullable LocaleRequest locales(HttpServerRequest request) {
    String query = request.query();
    if (query == null) {
      List<String> headers = request.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE);
      return headers.size() > 1 ? null : LocaleRequest.of(List.of(), headers);
    }
    String tag = query.startsWith(LOCALE) ? query.substring(LOCALE.length()) : "";
    return TAG.matcher(tag).matches() ? LocaleRequest.ofParameter(tag) : null;
  }
}
