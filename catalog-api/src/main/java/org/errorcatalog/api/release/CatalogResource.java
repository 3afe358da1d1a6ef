package org.errorcatalog.api.release;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.errorcatalog.api.lookup.CheckedAnswers;
import org.errorcatalog.core.lookup.CurrentSnapshot;
import org.jboss.resteasy.reactive.RestPath;

/** Which catalogs there are, and what each has published. */
@Path("/api/v1/catalogs")
@NonBlocking
@Tag(name = "Catalogs", description = "Which catalogs there are.")
class CatalogResource {

  private final CurrentSnapshot current;
  private final CheckedAnswers answers;

  CatalogResource(CurrentSnapshot current, CheckedAnswers answers) {
    this.current = current;
    this.answers = answers;
  }

  @GET
  @Operation(operationId = "catalogs", summary = "All catalogs, by name.")
  @APIResponse(
      responseCode = "200",
      description = "The catalogs.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = CatalogList.class)))
  public Response catalogs(HttpHeaders headers) {
    return answers.json(CatalogList.of(current.get().summaries()), headers).build();
  }

  @GET
  @Path("/{catalog}")
  @Operation(operationId = "catalog", summary = "A catalog's locales, counts and current release.")
  @APIResponse(
      responseCode = "200",
      description = "The catalog.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = CatalogBody.class)))
  @APIResponse(responseCode = "404", description = "unknown-catalog")
  public Response catalog(
      @RestPath @Parameter(example = "entra-sign-in") String catalog, HttpHeaders headers) {
    return answers.json(CatalogBody.of(current.get().summary(catalog)), headers).build();
  }
}
