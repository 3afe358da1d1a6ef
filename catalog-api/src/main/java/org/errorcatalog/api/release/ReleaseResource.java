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
import org.errorcatalog.core.lookup.CurrentSnapshot;
import org.errorcatalog.core.lookup.ReleaseHead;
import org.errorcatalog.core.lookup.ReleaseReading;
import org.errorcatalog.core.lookup.ReleaseSummary;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a catalog has published so far. */
@Path("/api/v1/catalogs")
@Blocking
@Tag(name = "Releases", description = "What a catalog has published, and what changed.")
class ReleaseResource {

  private static final int IN_FEED = 50;
  private static final MediaType ATOM = new MediaType("application", "atom+xml", "UTF-8");

  private final CurrentSnapshot current;
  private final ReleaseReading reading;
  private final ServedReleases served;
  private final CheckedAnswers answers;

  ReleaseResource(
      CurrentSnapshot current,
      ReleaseReading reading,
      ServedReleases served,
      CheckedAnswers answers) {
    this.current = current;
    this.reading = reading;
    this.served = served;
    this.answers = answers;
  }

  @GET
  @Path("/{catalog}/releases")
  @Operation(operationId = "releases", summary = "A catalog's releases, the newest first.")
  @Parameter(
      name = "after",
      in = QUERY,
      description = "The number below which to begin.",
      schema = @Schema(type = INTEGER, minimum = "1"),
      example = "2")
  @Parameter(
      name = "limit",
      in = QUERY,
      description = "How many.",
      schema = @Schema(type = INTEGER, minimum = "1", maximum = "1000", defaultValue = "100"),
      example = "10")
  @APIResponse(
      responseCode = "200",
      description = "The releases, disabled ones too.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReleaseList.class)))
  @APIResponse(responseCode = "400", description = "invalid-request")
  @APIResponse(responseCode = "404", description = "unknown-catalog")
  public Response releases(
      @RestPath @Parameter(example = "entra-sign-in") String catalog,
      UriInfo uri,
      HttpHeaders headers) {
    Paging paging = Paging.of(uri);
    int before = paging.after() == null ? Integer.MAX_VALUE : number("after", paging.after());
    return answers
        .json(
            ReleaseList.of(reading.before(catalog, before, paging.limit() + 1), paging.limit()),
            headers)
        .build();
  }

  @GET
  @Path("/{catalog}/releases/{release}")
  @Operation(operationId = "release", summary = "One release, without its contents.")
  @APIResponse(
      responseCode = "200",
      description = "The release, also a disabled one.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReleaseBody.class)))
  @APIResponse(responseCode = "400", description = "invalid-request")
  @APIResponse(responseCode = "404", description = "unknown-catalog, unknown-release")
  public Response release(
      @RestPath @Parameter(example = "entra-sign-in") String catalog,
      @RestPath @Parameter(example = "1", schema = @Schema(type = INTEGER, minimum = "1"))
          String release,
      HttpHeaders headers) {
    ReleaseSummary summary = served.summary(catalog, number("release", release));
    return Farewell.add(
            answers.json(ReleaseBody.of(summary), headers),
            summary.head(),
            successor(catalog, summary.head()))
        .build();
  }

  @GET
  @Path("/{catalog}/releases/feed.atom")
  @Operation(operationId = "releaseFeed", summary = "The newest releases, as a feed.")
  @APIResponse(
      responseCode = "200",
      description = "An Atom feed (RFC 4287) of the newest 50.",
      content = @Content(mediaType = "application/atom+xml", schema = @Schema(type = STRING)))
  @APIResponse(responseCode = "404", description = "unknown-catalog")
  public Response feed(
      @RestPath @Parameter(example = "entra-sign-in") String catalog, HttpHeaders headers) {
    byte[] feed = ReleaseFeed.write(catalog, reading.before(catalog, Integer.MAX_VALUE, IN_FEED));
    return answers.bytes(feed, ATOM, headers).build();
  }

  private @Nullable String successor(String catalog, ReleaseHead release) {
    ReleaseHead now = current.get().summary(catalog).catalog().release();
    return now == null || now.number() == release.number()
        ? null
        : "/api/v1/catalogs/" + catalog + "/releases/" + now.number();
  }

  private static int number(String parameter, String value) {
    return LookupQuery.number(parameter, value);
  }
}
