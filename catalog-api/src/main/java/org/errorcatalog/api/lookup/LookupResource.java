package org.errorcatalog.api.lookup;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

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
import org.errorcatalog.core.lookup.LookupAnswer;
import org.errorcatalog.core.lookup.ReleaseSnapshot;
import org.jboss.resteasy.reactive.RestPath;

/** What a code means in the current release. */
@Path("/api/v1/catalogs")
@Tag(name = "Lookup", description = "What a code means, in the reader's language.")
class LookupResource {

  private final CurrentSnapshot current;

  LookupResource(CurrentSnapshot current) {
    this.current = current;
  }

  @GET
  @Path("/{catalog}/codes/{code}")
  @NonBlocking
  @Operation(operationId = "lookup", summary = "What a code means in the current release.")
  @Parameter(
      name = "variant",
      in = QUERY,
      description = LookupQuery.VARIANT,
      schema = @Schema(type = INTEGER, minimum = "1"),
      example = "1")
  @Parameter(
      name = "locale",
      in = QUERY,
      description = LookupQuery.LOCALE,
      schema = @Schema(type = STRING),
      example = "nl-NL")
  @LookupContract
  public Response lookup(
      @RestPath @Parameter(example = "entra-sign-in") String catalog,
      @RestPath @Parameter(example = "AADSTS50058") String code,
      UriInfo uri,
      HttpHeaders headers) {
    LookupQuery query = LookupQuery.of(uri, headers);
    ReleaseSnapshot snapshot = current.get();
    LookupAnswer answer = snapshot.lookup(catalog, code, query.variant(), query.locales());
    return Farewell.add(LookupResponse.of(answer, headers), snapshot.summary(catalog)).build();
  }
}
