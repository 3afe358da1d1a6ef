package org.errorcatalog.admin.browse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.errorcatalog.admin.page.HtmxRequest;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.core.entry.Catalog;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The catalogs, and the entries of one. */
@Blocking
@Path("/")
public class BrowseResource {

  private final OpenCatalog catalogs;
  private final EntryList entries;
  private final StateCounting counting;
  private final HtmxRequest htmx;

  BrowseResource(
      OpenCatalog catalogs, EntryList entries, StateCounting counting, HtmxRequest htmx) {
    this.catalogs = catalogs;
    this.entries = entries;
    this.counting = counting;
    this.htmx = htmx;
  }

  /** Where there is one catalog, straight to it. */
  @GET
  public Response home() {
    List<Catalog> all = catalogs.all();
    return Response.seeOther(
            URI.create(all.size() == 1 ? "/catalogs/" + all.get(0).name() : "/catalogs"))
        .build();
  }

  @GET
  @Path("catalogs")
  public TemplateInstance catalogs() {
    return Pages.catalogs(catalogs.all());
  }

  @GET
  @Path("catalogs/{name}")
  public TemplateInstance entries(
      @RestPath String name,
      @RestQuery @Nullable String locale,
      @BeanParam FilterQuery query,
      @RestQuery @DefaultValue("") String kept,
      HttpServerResponse answer) {
    Catalog catalog = catalogs.named(name);
    EntryFilter filter = query.filter(catalog, OpenCatalog.target(catalog, locale));
    EntryListView view = entries.view(filter, query.start(), kept);
    if (!htmx.wantsPart()) {
      return Pages.entries(view);
    }
    answer.putHeader("HX-Push-Url", filter.address());
    return Pages.entries$found(view);
  }

  /** How many entries the filter finds in each state, for the chips above the list. */
  @GET
  @Path("catalogs/{name}/counts")
  public TemplateInstance counts(
      @RestPath String name, @RestQuery @Nullable String locale, @BeanParam FilterQuery query) {
    Catalog catalog = catalogs.named(name);
    EntryFilter filter = query.filter(catalog, OpenCatalog.target(catalog, locale));
    return Pages.states(filter, counting.of(filter));
  }

  @CheckedTemplate(basePath = "browse")
  static class Pages {
    static native TemplateInstance catalogs(List<Catalog> catalogs);

    static native TemplateInstance states(EntryFilter filter, @Nullable StateCounts counts);

    static native TemplateInstance entries(EntryListView view);

    static native TemplateInstance entries$found(EntryListView view);
  }
}
