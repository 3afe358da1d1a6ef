package org.errorcatalog.api.lookup;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.errorcatalog.core.lookup.CurrentSnapshot;
import org.errorcatalog.core.lookup.PinnedLookup;
import org.jboss.resteasy.reactive.RestPath;

/** What a code means: in the current release from memory, in an older one from the database. */
@Path("/api/v1/catalogs/{catalog}")
@Tag(name = "Lookup", description = "What a code means, in the reader's language.")
class LookupResource {

  private final CurrentSnapshot current;
  private final PinnedLookup pinned;

  LookupResource(CurrentSnapshot current, PinnedLookup pinned) {
    this.current = current;
    this.pinned = pinned;
  }

  @GET
  @Path("/codes/{code}")
  @NonBlocking
  @Operation(operationId = "lookup", summary = "What a code means in the current release.")
  @LookupContract
  public Response lookup(
      @RestPath @Parameter(example = "entra-sign-in") String catalog,
      @RestPath @Parameter(example = "AADSTS50058") String code,
      UriInfo uri,
      HttpHeaders headers) {
    LookupQuery query = LookupQuery.of(uri, headers);
    return LookupResponse.of(
        current.get().lookup(catalog, code, query.variant(), query.locales()), headers);
  }

  @GET
  @Path("/releases/{release}/codes/{code}")
  @Blocking
  @Operation(operationId = "lookupInRelease", summary = "What a code meant in a release.")
  @LookupContract
  public Response lookupInRelease(
      @RestPath @Parameter(example = "entra-sign-in") String catalog,
      @RestPath @Parameter(example = "1") String release,
      @RestPath @Parameter(example = "AADSTS50058") String code,
      UriInfo uri,
      HttpHeaders headers) {
    LookupQuery query = LookupQuery.of(uri, headers);
    return LookupResponse.of(
        pinned.lookup(
            catalog, LookupQuery.number("release", release), code, query.variant(), query.locales()),
        headers);
  }
}
