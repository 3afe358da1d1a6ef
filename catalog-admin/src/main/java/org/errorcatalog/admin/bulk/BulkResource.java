package org.errorcatalog.admin.bulk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.core.entry.Catalog;
import org.jboss.resteasy.reactive.RestPath;

/** Changes of many units: say what, look at what it would do, apply it, take it back. */
@Blocking
@Path("/catalogs/{name}/bulk")
public class BulkResource {

  private final OpenCatalog catalogs;
  private final BulkDesk desk;

  BulkResource(OpenCatalog catalogs, BulkDesk desk) {
    this.catalogs = catalogs;
    this.desk = desk;
  }

  @GET
  public TemplateInstance choose(@BeanParam SelectionQuery query) {
    return Pages.bulk(desk.choose(query.of(catalogs.named(query.name)), null));
  }

  /** Plans the deed; where that cannot be, the form says why. */
  @POST
  public Response plan(@BeanParam SelectionQuery query, @BeanParam DeedForm form) {
    Selection selection = query.of(catalogs.named(query.name));
    Planned planned = desk.plan(selection, form);
    return planned.id() == null
        ? Response.status(422).entity(Pages.bulk(desk.choose(selection, planned.problem()))).build()
        : to(query.name, planned.id());
  }

  @GET
  @Path("{id}")
  public TemplateInstance show(@RestPath String name, @RestPath long id) {
    return Pages.change(desk.show(catalogs.named(name), id));
  }

  @POST
  @Path("{id}/apply")
  public Response apply(@RestPath String name, @RestPath long id) {
    Catalog catalog = catalogs.named(name);
    desk.apply(catalog, id);
    return to(name, id);
  }

  @POST
  @Path("{id}/undo")
  public Response undo(@RestPath String name, @RestPath long id) {
    Catalog catalog = catalogs.named(name);
    desk.undo(catalog, id);
    return to(name, id);
  }

  private static Response to(String name, long id) {
    return Response.seeOther(URI.create("/catalogs/%s/bulk/%d".formatted(name, id))).build();
  }

  @CheckedTemplate(basePath = "bulk")
  static class Pages {
    static native TemplateInstance bulk(BulkView view);

    static native TemplateInstance change(ChangeView view);
  }
}
