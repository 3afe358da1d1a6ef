package org.errorcatalog.api.release;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.errorcatalog.api.lookup.CheckedAnswers;
import org.errorcatalog.api.lookup.Farewell;
import org.errorcatalog.api.lookup.LookupQuery;
import org.errorcatalog.api.lookup.Paging;
import org.errorcatalog.api.lookup.ServedReleases;
import org.errorcatalog.core.lookup.CatalogHead;
import org.errorcatalog.core.lookup.CurrentSnapshot;
import org.errorcatalog.core.lookup.ReleaseHead;
import org.errorcatalog.core.release.ReleaseDiff;
import org.errorcatalog.core.release.ReleaseDiff.Position;
import org.errorcatalog.core.release.ReleaseDiffing;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What differs between two releases. */
@Path("/api/v1/catalogs")
@Tag(name = "Releases")
class DiffResource {

  private final CurrentSnapshot current;
  private final ServedReleases served;
  private final ReleaseDiffing diffing;
  private final CheckedAnswers answers;

  DiffResource(
      CurrentSnapshot current,
      ServedReleases served,
      ReleaseDiffing diffing,
      CheckedAnswers answers) {
    this.current = current;
    this.served = served;
    this.diffing = diffing;
    this.answers = answers;
  }

  @GET
  @Path("/{catalog}/releases/{from}/diff/{to}")
  @Blocking
  @Operation(operationId = "diff", summary = "What changed from one release to another.")
  @Parameter(
      name = "after",
      in = QUERY,
      description = "A code, or the `next` of the page before.",
      schema = @Schema(type = STRING, maxLength = 138),
      example = "50058~1")
  @Parameter(
      name = "limit",
      in = QUERY,
      description = "How many entries, all three kinds together.",
      schema = @Schema(type = INTEGER, minimum = "1", maximum = "1000", defaultValue = "100"),
      example = "10")
  @APIResponse(
      responseCode = "200",
      description = "The entries that readers see differently, in either direction.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DiffBody.class)))
  @APIResponse(responseCode = "400", description = "invalid-request")
  @APIResponse(responseCode = "404", description = "unknown-catalog, unknown-release")
  public Response diff(
      @RestPath @Parameter(example = "entra-sign-in") String catalog,
      @RestPath @Parameter(example = "1", schema = @Schema(type = INTEGER, minimum = "1"))
          String from,
      @RestPath @Parameter(example = "2", schema = @Schema(type = INTEGER, minimum = "1"))
          String to,
      UriInfo uri,
      HttpHeaders headers) {
    Paging paging = Paging.of(uri);
    ReleaseHead a = served.served(catalog, LookupQuery.number("from", from));
    ReleaseHead b = served.served(catalog, LookupQuery.number("to", to));
    CatalogHead now = current.get().summary(catalog).catalog();
    ReleaseDiff diff =
        diffing.diff(now.id(), a.number(), b.number(), position(paging.after()), paging.limit());
    DiffBody body = DiffBody.of(catalog, a.number(), b.number(), diff);
    return Farewell.add(answers.json(body, headers), leaving(a, b), successor(now, a, b)).build();
  }

  /** The one of the two that is nearer to its end. */
  private static ReleaseHead leaving(ReleaseHead a, ReleaseHead b) {
    boolean isSecond = b.state().equals("SUNSET") || a.state().equals("ENABLED");
    return isSecond ? b : a;
  }

  /** The same with the current release in the place of those on their way out. */
  private static @Nullable String successor(CatalogHead catalog, ReleaseHead a, ReleaseHead b) {
    ReleaseHead now = catalog.release();
    if (now == null) {
      return null;
    }
    int from = a.state().equals("ENABLED") ? a.number() : now.number();
    int to = b.state().equals("ENABLED") ? b.number() : now.number();
    return from == a.number() && to == b.number()
        ? null
        : "/api/v1/catalogs/" + catalog.name() + "/releases/" + from + "/diff/" + to;
  }

  private static @Nullable Position position(@Nullable String after) {
    return after == null
        ? null
        : Optional.ofNullable(Position.parse(after)).orElseThrow(Paging::invalidAfter);
  }
}
