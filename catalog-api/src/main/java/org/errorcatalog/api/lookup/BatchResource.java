package org.errorcatalog.api.lookup;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.errorcatalog.core.lookup.CurrentSnapshot;
import org.errorcatalog.core.lookup.ReleaseSnapshot;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Many codes at once. */
@Path("/api/v1/catalogs/{catalog}/codes/lookup")
@Tag(name = "Lookup")
class BatchResource {

  private static final String EXAMPLE = "{\"codes\": [\"AADSTS50058\", \"700016\", \"nonsense\"]}";

  private final CurrentSnapshot current;
  private final BatchLookup batch;
  private final LookupResource lookup;

  BatchResource(CurrentSnapshot current, BatchLookup batch, LookupResource lookup) {
    this.current = current;
    this.batch = batch;
    this.lookup = lookup;
  }

  @POST
  @Blocking
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "lookupBatch", summary = "What up to 1,000 codes mean.")
  @Parameter(
      name = "locale",
      in = QUERY,
      description = LookupQuery.LOCALE,
      schema = @Schema(type = STRING),
      example = "nl-NL")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = BatchRequest.class),
              examples = @ExampleObject(name = "three", value = EXAMPLE)))
  @APIResponse(
      responseCode = "200",
      description = "An entry or a problem for each, all from one release.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BatchAnswer.class)))
  @APIResponse(responseCode = "400", description = "invalid-locale, invalid-request")
  @APIResponse(responseCode = "404", description = "unknown-catalog, unknown-release")
  @APIResponse(responseCode = "413", description = "too-large")
  @APIResponse(responseCode = "415", description = "unsupported-media-type")
  public Response lookup(
      @RestPath @Parameter(example = "entra-sign-in") String catalog,
      @Nullable BatchRequest request,
      UriInfo uri,
      HttpHeaders headers) {
    List<String> codes = BatchRequest.asked(request);
    LookupQuery query = LookupQuery.of(uri, headers);
    ReleaseSnapshot snapshot = current.get();
    BatchAnswer answer = batch.answer(snapshot, catalog, codes, query.locales());
    return Farewell.add(
            Response.ok(answer, MediaType.APPLICATION_JSON_TYPE), snapshot.summary(catalog))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  /** The address is that of a code as well. */
  @GET
  @Operation(hidden = true)
  public Response code(@RestPath String catalog, UriInfo uri, HttpHeaders headers) {
    return lookup.lookup(catalog, "lookup", uri, headers);
  }
}
