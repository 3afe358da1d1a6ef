package org.errorcatalog.admin.security;

import io.quarkus.oidc.OIDCException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.errorcatalog.admin.page.InterfaceLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Says so where the identity provider cannot be reached, which happens before any resource runs.
 */
@ApplicationScoped
class ProviderFailure {

  /** Before Quarkus' own failure handler. */
  void register(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
  }

  private void answer(RoutingContext context) {
    if (isOfProvider(context.failure()) && !context.response().ended()) {
      context
          .response()
          .setStatusCode(503)
          .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
          .putHeader(HttpHeaders.RETRY_AFTER, "10")
          .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
          .end(page(context));
    } else {
      context.next();
    }
  }

  private static String page(RoutingContext context) {
    Locale reader = InterfaceLanguage.of(context.request()).locale();
    return SignInPages.Pages.unavailable().setLocale(reader).render();
  }

  private static boolean isOfProvider(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OIDCException) {
        return true;
      }
    }
    return false;
  }
}
