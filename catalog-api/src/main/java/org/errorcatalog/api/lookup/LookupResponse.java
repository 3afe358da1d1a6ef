package org.errorcatalog.api.lookup;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.errorcatalog.core.lookup.LookupAnswer;

/** The answer with its headers, or the assurance that the reader's copy is still right. */
final class LookupResponse {

  private LookupResponse() {}

  static ResponseBuilder of(LookupAnswer answer, HttpHeaders headers) {
    String entityTag = entityTag(answer);
    List<String> copies = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
    ResponseBuilder response =
        EntityTags.contain(copies, entityTag)
            ? Response.status(Status.NOT_MODIFIED)
            : Response.ok(answer.body(), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, answer.locale());
    return response
        .header(HttpHeaders.CONTENT_LOCATION, location(answer))
        .header(HttpHeaders.ETAG, entityTag)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  static String entityTag(LookupAnswer answer) {
    return "\"" + answer.entityTag() + "\"";
  }

  /** The same entry in the same release for good; the reader's locale is asked for anew. */
  static String location(LookupAnswer answer) {
    return address(answer, "/releases/" + answer.release());
  }

  /** The same entry in whatever release is current. */
  static String address(LookupAnswer answer) {
    return address(answer, "");
  }

  private static String address(LookupAnswer answer, String release) {
    return "/api/v1/catalogs/"
        + answer.catalog()
        + release
        + "/codes/"
        + URLEncoder.encode(answer.code(), StandardCharsets.UTF_8).replace("+", "%20")
        + (answer.isDefaultVariant() ? "" : "?variant=" + answer.variant());
  }
}
