package org.errorcatalog.admin.found;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Taking an entry out of use, and bringing it back. */
@Blocking
@Path("/catalogs/{name}/entries/{code}/status")
public class StatusResource {

  private final StatusDesk desk;

  StatusResource(StatusDesk desk) {
    this.desk = desk;
  }

  @GET
  public TemplateInstance page(@BeanParam StatusForm form) {
    return Pages.status(desk.view(form, null));
  }

  @POST
  public Response change(@BeanParam StatusForm form) {
    return desk.change(form)
        .map(
            each ->
                Response.status(each.status()).entity(Pages.status(desk.view(form, each))).build())
        .orElseGet(
            () -> Response.seeOther(URI.create(desk.view(form, null).entryAddress())).build());
  }

  @CheckedTemplate(basePath = "found")
  static class Pages {
    static native TemplateInstance status(StatusView view);
  }
}
