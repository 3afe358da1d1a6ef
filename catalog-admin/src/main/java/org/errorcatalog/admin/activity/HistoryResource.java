package org.errorcatalog.admin.activity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.errorcatalog.admin.page.HtmxRequest;
import org.errorcatalog.admin.page.OpenUnit;
import org.errorcatalog.admin.page.UnitAddress;
import org.errorcatalog.admin.page.UnitPlace;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The history of a unit: a page, the same beside the workbench, and bringing a version back. */
@Blocking
@Path("/catalogs/{name}/entries/{code}")
public class HistoryResource {

  private final OpenUnit units;
  private final HistoryReading reading;
  private final Restoring restoring;
  private final HtmxRequest htmx;

  HistoryResource(OpenUnit units, HistoryReading reading, Restoring restoring, HtmxRequest htmx) {
    this.units = units;
    this.reading = reading;
    this.restoring = restoring;
    this.htmx = htmx;
  }

  /** A part of the page alone for htmx, so that the next page is added to the one before. */
  @GET
  @Path("history")
  public TemplateInstance page(
      @BeanParam UnitAddress address, @RestQuery @Nullable Integer before) {
    History history = reading.read(units.place(address), before, Restored.NOTHING);
    return shown(history);
  }

  /** What the workbench shows beside the editor. */
  @GET
  @Path("help/history")
  public TemplateInstance help(@BeanParam UnitAddress address) {
    return shown(reading.read(units.place(address), null, Restored.NOTHING));
  }

  @POST
  @Path("history/{number}/restoration")
  public Response restore(
      @BeanParam UnitAddress address, @RestPath int number, @RestForm int version) {
    UnitPlace place = units.place(address);
    Restored outcome = restoring.restore(place, number, version);
    return outcome.kind() == Restored.Kind.DONE ? done(place) : refused(place, outcome);
  }

  /** The workbench shows the unit in several places, and is read anew. */
  private Response done(UnitPlace place) {
    return htmx.wantsPart()
        ? Response.ok().header("HX-Refresh", "true").build()
        : Response.seeOther(URI.create(place.address("/history"))).build();
  }

  private Response refused(UnitPlace place, Restored outcome) {
    return Response.status(outcome.status())
        .entity(shown(reading.read(place, null, outcome)))
        .build();
  }

  private TemplateInstance shown(History history) {
    return htmx.wantsPart() ? Pages.history$revisions(history) : Pages.history(history);
  }

  @CheckedTemplate(basePath = "activity")
  static class Pages {
    static native TemplateInstance history(History history);

    static native TemplateInstance history$revisions(History history);
  }
}
