package org.errorcatalog.admin.page;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Choosing the language of the interface, and back to the page where somebody did. */
@Path("/language/{language}")
public class LanguageResource {

  @GET
  public Response choose(@RestPath String language, @RestHeader @Nullable String referer) {
    InterfaceLanguage chosen =
        InterfaceLanguage.tagged(language).orElseThrow(BadRequestException::new);
    return Response.seeOther(back(referer)).cookie(kept(chosen)).build();
  }

  private static NewCookie kept(InterfaceLanguage language) {
    return new NewCookie.Builder(InterfaceLanguage.COOKIE)
        .value(language.tag())
        .path("/")
        .maxAge(Math.toIntExact(Duration.ofDays(365).toSeconds()))
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }

  /** Never to another site: two slashes at the beginning would lead to one. */
  static URI back(@Nullable String referer) {
    try {
      URI from = URI.create(referer == null ? "" : referer);
      String path = from.getRawPath();
      if (path == null || !path.startsWith("/") || path.startsWith("//")) {
        return URI.create("/");
      }
      return URI.create(from.getRawQuery() == null ? path : path + "?" + from.getRawQuery());
    } catch (IllegalArgumentException malformed) {
      return URI.create("/");
    }
  }
}
