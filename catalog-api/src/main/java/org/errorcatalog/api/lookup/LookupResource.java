package org.errorcatalog.api.lookup;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.errorcatalog.core.lookup.CurrentSnapshot;
import org.errorcatalog.core.lookup.PinnedLookup;
import org.jboss.resteasy.reactive.RestPath;

/** What a code means: in the current release from memory, in an older one from the database. */
@Path("/api/v1/catalogs")
@Tag(name = "Lookup", description = "What a code means, in the reader's language.")
class LookupResource {

  private static final String VARIANT =
      "Which meaning, where the code has several; else the lowest active one.";
  private static final String LOCALE = "One language tag; it silences Accept-Language.";

  private final CurrentSnapshot current;
  private final PinnedLookup pinned;

  LookupResource(CurrentSnapshot current, PinnedLookup pinned) {
    this.current = current;
    this.pinned = pinned;
  }

  @GET
  @Path("/{catalog}/codes/{code}")
  @NonBlocking
  @Operation(operationId = "lookup", summary = "What a code means in the current release.")
  @Parameter(name = "variant", in = QUERY, description = VARIANT, schema = @Schema(type = INTEGER))
  @Parameter(name = "locale", in = QUERY, description = LOCALE, schema = @Schema(type = STRING))
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
  @Path("/{catalog}/releases/{release}/codes/{code}")
  @Blocking
  @Operation(operationId = "lookupInRelease", summary = "What a code meant in a release.")
  @Parameter(name = "variant", in = QUERY, description = VARIANT, schema = @Schema(type = INTEGER))
  @Parameter(name = "locale", in = QUERY, description = LOCALE, schema = @Schema(type = STRING))
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
            catalog,
            LookupQuery.number("release", release),
            code,
            query.variant(),
            query.locales()),
        headers);
  }
}
