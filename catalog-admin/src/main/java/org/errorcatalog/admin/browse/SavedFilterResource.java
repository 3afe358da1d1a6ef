package org.errorcatalog.admin.browse;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.entry.Catalog;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Keeps the list of an address under a name. */
@Blocking
@Path("/catalogs/{name}/filters")
public class SavedFilterResource {

  private final OpenCatalog catalogs;
  private final SavedFilters filters;
  private final Access access;

  SavedFilterResource(OpenCatalog catalogs, SavedFilters filters, Access access) {
    this.catalogs = catalogs;
    this.filters = filters;
    this.access = access;
  }

  @POST
  public Response save(
      @RestPath String name,
      @RestQuery @Nullable String locale,
      @BeanParam FilterQuery query,
      @RestForm @DefaultValue("") String title,
      @RestForm @DefaultValue("") String shared) {
    Catalog catalog = catalogs.named(name);
    EntryFilter filter = query.filter(catalog, OpenCatalog.target(catalog, locale));
    boolean saved = filters.save(filter, title, shared.equals("yes"), access.actor());
    return back(filter, saved ? "&kept=yes" : "&kept=no");
  }

  @POST
  @Path("{id}/delete")
  public Response delete(
      @RestPath String name,
      @RestPath long id,
      @RestQuery @Nullable String locale,
      @BeanParam FilterQuery query) {
    Catalog catalog = catalogs.named(name);
    filters.delete(catalog, id, access.actor());
    return back(query.filter(catalog, OpenCatalog.target(catalog, locale)), "");
  }

  private static Response back(EntryFilter filter, String more) {
    return Response.seeOther(URI.create(filter.address() + more)).build();
  }
}
