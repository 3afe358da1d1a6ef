package org.errorcatalog.api.lookup;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import io.smallrye.common.annotation.Blocking;
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
import org.errorcatalog.core.lookup.ReleaseHead;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a code meant in a release. */
@Path("/api/v1/catalogs")
@Tag(name = "Lookup")
class PinnedResource {

  private final CurrentSnapshot current;
  private final ServedReleases releases;
  private final PinnedAnswers answers;

  PinnedResource(CurrentSnapshot current, ServedReleases releases, PinnedAnswers answers) {
    this.current = current;
    this.releases = releases;
    this.answers = answers;
  }

  @GET
  @Path("/{catalog}/releases/{release}/codes/{code}")
  @Blocking
  @Operation(operationId = "lookupInRelease", summary = "What a code meant in a release.")
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
  public Response lookupInRelease(
      @RestPath @Parameter(example = "entra-sign-in") String catalog,
      @RestPath @Parameter(example = "1", schema = @Schema(type = INTEGER)) String release,
      @RestPath @Parameter(example = "AADSTS50058") String code,
      UriInfo uri,
      HttpHeaders headers) {
    LookupQuery query = LookupQuery.of(uri, headers);
    ReleaseHead head = releases.served(catalog, LookupQuery.number("release", release));
    LookupAnswer answer = answers.answer(catalog, head, code, query.variant(), query.locales());
    return Farewell.add(LookupResponse.of(answer, headers), head, successor(answer)).build();
  }

  private @Nullable String successor(LookupAnswer answer) {
    ReleaseHead now = current.get().summary(answer.catalog()).catalog().release();
    return now == null || now.number() == answer.release() ? null : LookupResponse.address(answer);
  }
}
