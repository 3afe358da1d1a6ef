package org.errorcatalog.admin.talk;

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
import org.errorcatalog.admin.page.HtmxRequest;
import org.errorcatalog.admin.page.OpenUnit;
import org.errorcatalog.admin.page.UnitAddress;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Comments of an entry in a locale, and who is to translate it. */
@Blocking
@Path("/catalogs/{name}/entries/{code}")
public class TalkResource {

  private static final int UNPROCESSABLE = 422;

  private final OpenUnit units;
  private final TalkDesk desk;
  private final HtmxRequest htmx;

  TalkResource(OpenUnit units, TalkDesk desk, HtmxRequest htmx) {
    this.units = units;
    this.desk = desk;
    this.htmx = htmx;
  }

  /** What the workbench shows beside the editor; a page of its own without it. */
  @GET
  @Path("help/talk")
  public TemplateInstance help(@BeanParam UnitAddress address) {
    return shown(desk.read(units.place(address)));
  }

  @POST
  @Path("talk/comments")
  public Response say(
      @BeanParam UnitAddress address,
      @RestForm @DefaultValue("") String body,
      @RestForm @DefaultValue("") String everywhere) {
    return answer(desk.say(units.place(address), body, !everywhere.isEmpty()));
  }

  @POST
  @Path("talk/comments/{id}/resolution")
  public Response resolve(@BeanParam UnitAddress address, @RestPath long id) {
    return answer(desk.resolve(units.place(address), id));
  }

  @POST
  @Path("talk/comments/{id}/reopening")
  public Response reopen(@BeanParam UnitAddress address, @RestPath long id) {
    return answer(desk.reopen(units.place(address), id));
  }

  @POST
  @Path("talk/assignment")
  public Response assign(
      @BeanParam UnitAddress address, @RestForm @DefaultValue("") String assignee) {
    return answer(desk.assign(units.place(address), assignee));
  }

  private Response answer(Talk talk) {
    if (talk.complaint() != null) {
      return Response.status(UNPROCESSABLE).entity(shown(talk)).build();
    }
    return htmx.wantsPart()
        ? Response.ok(shown(talk)).build()
        : Response.seeOther(URI.create(talk.place().address("/help/talk"))).build();
  }

  private TemplateInstance shown(Talk talk) {
    return htmx.wantsPart() ? Pages.talk$said(talk) : Pages.talk(talk);
  }

  @CheckedTemplate(basePath = "talk")
  static class Pages {
    static native TemplateInstance talk(Talk talk);

    static native TemplateInstance talk$said(Talk talk);
  }
}
