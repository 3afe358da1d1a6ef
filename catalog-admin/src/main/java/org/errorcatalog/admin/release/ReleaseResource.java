package org.errorcatalog.admin.release;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Publishing with a preview, and the releases of a catalog. */
@Blocking
@Path("/catalogs/{name}/release")
public class ReleaseResource {

  private final ReleaseDesk desk;

  ReleaseResource(ReleaseDesk desk) {
    this.desk = desk;
  }

  @GET
  public TemplateInstance page(@RestPath String name, @RestQuery boolean published) {
    return Pages.release(desk.view(name, published ? Attempt.PUBLISHED : Attempt.NONE, null));
  }

  @POST
  public Response publish(
      @RestPath String name,
      @RestForm @DefaultValue("") String label,
      @RestForm @DefaultValue("") String fingerprint) {
    Attempt outcome = desk.publish(name, label, fingerprint);
    if (outcome == Attempt.PUBLISHED) {
      return Response.seeOther(URI.create("/catalogs/" + name + "/release?published=true")).build();
    }
    return Response.status(outcome.status())
        .entity(Pages.release(desk.view(name, outcome, label)))
        .build();
  }

  @CheckedTemplate(basePath = "release")
  static class Pages {
    static native TemplateInstance release(ReleaseView view);
  }
}
