package org.errorcatalog.admin.activity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.errorcatalog.admin.activity.BackView.Outcome;
import org.errorcatalog.admin.activity.BackView.Progress;
import org.errorcatalog.admin.page.OpenCatalog;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Takes back what a person or an import changed in a period, after a preview. */
@Blocking
@Path("/catalogs/{name}/activity/revert")
public class BackResource {

  private static final int PRECONDITION_FAILED = 412;

  private final BackDesk desk;
  private final OpenCatalog catalogs;

  BackResource(BackDesk desk, OpenCatalog catalogs) {
    this.desk = desk;
    this.catalogs = catalogs;
  }

  @GET
  public TemplateInstance preview(
      @RestPath String name,
      @BeanParam BackQuery query,
      @RestQuery @Nullable Integer gone,
      @RestQuery @DefaultValue("0") int overtaken,
      @RestQuery @DefaultValue("0") int refused) {
    Outcome outcome = gone == null ? null : new Outcome(gone, overtaken, refused);
    return Pages.revert(desk.preview(name, query, outcome, false));
  }

  /** Takes the next units back; the page that it answers goes on by itself until none is left. */
  @POST
  public Response go(@RestPath String name, @BeanParam BackQuery query, @BeanParam BackForm form) {
    Optional<Progress> progress = desk.go(name, query, form);
    if (progress.isEmpty()) {
      return Response.status(PRECONDITION_FAILED)
          .entity(Pages.revert(desk.preview(name, query, null, true)))
          .build();
    }
    return progress.get().done()
        ? done(name, query, progress.get().soFar())
        : Response.ok(Pages.revert(desk.going(name, query, progress.get()))).build();
  }

  private Response done(String name, BackQuery query, Outcome outcome) {
    String address =
        "%s&gone=%d&overtaken=%d&refused=%d"
            .formatted(
                query.address(catalogs.named(name)),
                outcome.count(),
                outcome.overtaken(),
                outcome.refused());
    return Response.seeOther(URI.create(address)).build();
  }

  @CheckedTemplate(basePath = "activity")
  static class Pages {
    static native TemplateInstance revert(BackView view);
  }
}
