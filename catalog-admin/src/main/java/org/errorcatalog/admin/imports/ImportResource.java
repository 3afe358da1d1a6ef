package org.errorcatalog.admin.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.errorcatalog.admin.page.HtmxRequest;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.admin.security.Role;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.core.imports.ImportRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The queue of imports: asking for one, reading its dry run, deciding on it. */
@Blocking
@Path("/imports")
public class ImportResource {

  private final ImportDesk desk;
  private final ImportNews news;
  private final Access access;
  private final HtmxRequest htmx;

  ImportResource(ImportDesk desk, ImportNews news, Access access, HtmxRequest htmx) {
    this.desk = desk;
    this.news = news;
    this.access = access;
    this.htmx = htmx;
  }

  @GET
  public TemplateInstance list(@RestQuery @DefaultValue("") String catalog) {
    return list(catalog, null);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload(@BeanParam UploadForm form) {
    UploadComplaint complaint = desk.complaint(form);
    if (complaint != null) {
      return Response.status(complaint.status()).entity(list(form.catalog, complaint)).build();
    }
    return to(desk.request(form).id());
  }

  @GET
  @Path("{id}")
  public TemplateInstance request(@RestPath long id) {
    ImportView view = desk.view(id, false);
    return htmx.wantsPart() ? Pages.request$standing(view) : Pages.request(view);
  }

  /** A word as often as something becomes of the request, for a page that is open. */
  @GET
  @Path("{id}/news")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Multi<Long> news(@RestPath long id) {
    return news.of(id);
  }

  @POST
  @Path("{id}/apply")
  public Response apply(@RestPath long id) {
    return desk.apply(id) ? to(id) : decided(id);
  }

  @POST
  @Path("{id}/give-up")
  public Response giveUp(@RestPath long id) {
    return desk.giveUp(id) ? to(id) : decided(id);
  }

  private TemplateInstance list(String catalog, @Nullable UploadComplaint complaint) {
    return Pages.imports(
        desk.newest(), access.is(Role.EDITOR), catalog, ImportMode.values(), complaint);
  }

  private Response decided(long id) {
    return Response.status(Response.Status.PRECONDITION_FAILED)
        .entity(Pages.request(desk.view(id, true)))
        .build();
  }

  private static Response to(long id) {
    return Response.seeOther(URI.create("/imports/" + id)).build();
  }

  @CheckedTemplate(basePath = "imports")
  static class Pages {
    static native TemplateInstance imports(
        List<ImportRequest> requests,
        boolean uploadable,
        String catalog,
        ImportMode[] modes,
        @Nullable UploadComplaint complaint);

    static native TemplateInstance request(ImportView view);

    static native TemplateInstance request$standing(ImportView view);
  }
}
