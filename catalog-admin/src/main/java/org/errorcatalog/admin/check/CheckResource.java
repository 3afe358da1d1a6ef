package org.errorcatalog.admin.check;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.page.Refusals;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.memory.InvalidGlossaryException;
import org.errorcatalog.core.text.InvalidChangeException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The checks of a catalog: what they find, their levels and limits, the glossary. */
@Blocking
@Path("/catalogs/{name}/checks")
public class CheckResource {

  private static final int UNPROCESSABLE = 422;

  private final CheckDesk desk;
  private final Refusals refusals;

  CheckResource(CheckDesk desk, Refusals refusals) {
    this.desk = desk;
    this.refusals = refusals;
  }

  @GET
  public TemplateInstance checks(@RestPath String name, @RestQuery @Nullable String locale) {
    return Pages.checks(desk.view(name, locale, null));
  }

  @POST
  @Path("levels/{check}")
  public Response level(
      @RestPath String name,
      @RestPath CheckName check,
      @RestQuery @Nullable String locale,
      @RestForm CheckLevel level) {
    desk.level(name, check, level);
    return shown(name, locale, check.name());
  }

  @POST
  @Path("limits")
  public Response limits(
      @RestPath String name,
      @RestQuery @Nullable String locale,
      @RestForm int longestText,
      @RestForm int longestWording) {
    return attempt(name, locale, "limits", () -> desk.limits(name, longestText, longestWording));
  }

  @POST
  @Path("glossary")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response glossary(
      @RestPath String name, @RestQuery @Nullable String locale, @RestForm FileUpload csv) {
    return attempt(name, locale, "glossary", () -> desk.glossary(name, csv.uploadedFile()));
  }

  private Response attempt(String name, @Nullable String locale, String part, Runnable change) {
    try {
      change.run();
      return shown(name, locale, part);
    } catch (InvalidChangeException refused) {
      return refused(name, locale, refusals.say(refused));
    } catch (InvalidGlossaryException refused) {
      return refused(name, locale, refused.getMessage());
    }
  }

  private Response refused(String name, @Nullable String locale, @Nullable String complaint) {
    return Response.status(UNPROCESSABLE)
        .entity(Pages.checks(desk.view(name, locale, complaint)))
        .build();
  }

  private static Response shown(String name, @Nullable String locale, String part) {
    return Response.seeOther(URI.create(Addresses.checks(name, "", locale) + "#" + part)).build();
  }

  @CheckedTemplate(basePath = "check")
  static class Pages {
    static native TemplateInstance checks(CheckView view);
  }
}
