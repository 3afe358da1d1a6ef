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
import org.jboss.resteasy.reactive.RestPath;

/** Making an entry by hand: a code that has another meaning already is asked about first. */
@Blocking
@Path("/catalogs/{name}/new-entry")
public class EntryMakingResource {

  private final EntryMakingDesk desk;

  EntryMakingResource(EntryMakingDesk desk) {
    this.desk = desk;
  }

  @GET
  public TemplateInstance form(@RestPath String name) {
    return Pages.entry(desk.view(name, new NewEntryForm(), null));
  }

  @POST
  public Response make(@RestPath String name, @BeanParam NewEntryForm form) {
    return desk.make(name, form)
        .map(
            each ->
                Response.status(each.status())
                    .entity(Pages.entry(desk.view(name, form, each)))
                    .build())
        .orElseGet(() -> Response.seeOther(URI.create(desk.address(name, form))).build());
  }

  @CheckedTemplate(basePath = "found")
  static class Pages {
    static native TemplateInstance entry(NewEntryView view);
  }
}
