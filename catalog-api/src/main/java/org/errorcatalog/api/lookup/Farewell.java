package org.errorcatalog.api.lookup;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.errorcatalog.core.lookup.CatalogSummary;
import org.errorcatalog.core.lookup.ReleaseHead;
import org.jspecify.annotations.Nullable;

/**
 * Tells readers of a release that is on its way out: {@code Deprecation} (RFC 9745) and what to
 * read instead, and {@code Sunset} (RFC 8594) where it is not to be used any more.
 */
public final class Farewell {

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Farewell() {}

  /** Adds the headers that the state of the catalog's current release calls for. */
  static ResponseBuilder add(ResponseBuilder answer, CatalogSummary catalog) {
    ReleaseHead release = catalog.catalog().release();
    return release == null ? answer : add(answer, release, null);
  }

  /**
   * Adds the headers that the release's state calls for.
   *
   * @param successor the address of the same in the current release; null where this is it
   */
  public static ResponseBuilder add(
      ResponseBuilder answer, ReleaseHead release, @Nullable String successor) {
    if (!release.isLeaving()) {
      return answer;
    }
    Instant since = release.stateChangedAt();
    answer.header("Deprecation", "@" + since.getEpochSecond());
    if (successor != null) {
      answer.header(HttpHeaders.LINK, "<" + successor + ">; rel=\"successor-version\"");
    }
    return release.isSunset() ? answer.header("Sunset", HTTP_DATE.format(since)) : answer;
  }
}
