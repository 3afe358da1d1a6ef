package org.errorcatalog.admin.page;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In what language the person of this request reads. */
@Named("reader")
@RequestScoped
public class Reader {

  private final CurrentVertxRequest request;
  private @Nullable InterfaceLanguage language;

  Reader(CurrentVertxRequest request) {
    this.request = request;
  }

  public InterfaceLanguage language() {
    if (language == null) {
      RoutingContext current = request.getCurrent();
      language =
          current == null ? InterfaceLanguage.ENGLISH : InterfaceLanguage.of(current.request());
    }
    return language;
  }

  public Locale locale() {
    return language().locale();
  }

  /** What there is to choose from. */
  public InterfaceLanguage[] languages() {
    return InterfaceLanguage.values();
  }
}
