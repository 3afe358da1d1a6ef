package org.errorcatalog.admin.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.errorcatalog.core.release.UnknownCatalogException;
import org.errorcatalog.core.text.UnknownUnitException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** What is shown when something fails: what happened and what to do, nothing of the inside. */
class ErrorPages {

  private static final Logger LOG = Logger.getLogger(ErrorPages.class);

  @ServerExceptionMapper
  Response refused(WebApplicationException refusal) {
    int status = refusal.getResponse().getStatus();
    if (status >= 300 && status < 400) {
      return refusal.getResponse();
    }
    return status >= 500 ? failed(refusal) : page(status, null);
  }

  @ServerExceptionMapper
  Response unknown(UnknownCatalogException unknown) {
    return page(404, null);
  }

  @ServerExceptionMapper
  Response unknown(UnknownUnitException unknown) {
    return page(404, null);
  }

  @ServerExceptionMapper
  Response failed(Exception failure) {
    String id = UUID.randomUUID().toString();
    LOG.errorf(failure, "Request failed, shown as %s", id);
    return page(500, id);
  }

  private static Response page(int status, @Nullable String id) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header("Cache-Control", "no-store")
        .entity(Pages.error(status, id).render())
        .build();
  }

  @CheckedTemplate(basePath = "page")
  static class Pages {
    static native TemplateInstance error(int status, @Nullable String id);
  }
}
