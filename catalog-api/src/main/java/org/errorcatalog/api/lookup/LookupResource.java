package org.errorcatalog.api.lookup;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.errorcatalog.core.lookup.CurrentSnapshot;
import org.errorcatalog.core.lookup.PinnedLookup;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a code means: in the current release from memory, in an older one from the database. */
@Path("/api/v1/catalogs/{catalog}")
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
  @Path("/codes/{code}")
  @NonBlocking
  @Operation(operationId = "lookup", summary = "What a code means in the current release.")
  @LookupResponses
  public Response lookup(
      @RestPath @Parameter(example = "entra-sign-in") String catalog,
      @RestPath @Parameter(example = "AADSTS50058") String code,
      @RestQuery @Parameter(description = VARIANT, example = "1") @Nullable String variant,
      @RestQuery @Parameter(description = LOCALE, example = "nl-NL") List<String> locale,
      HttpHeaders headers) {
    LookupQuery query = LookupQuery.of(variant, locale, headers);
    return LookupResponse.of(
        current.get().lookup(catalog, code, query.variant(), query.locales()), headers);
  }

  @GET
  @Path("/releases/{release}/codes/{code}")
  @Blocking
  @Operation(operationId = "lookupInRelease", summary = "What a code meant in a release.")
  @LookupResponses
  public Response lookupInRelease(
      @RestPath @Parameter(example = "entra-sign-in") String catalog,
      @RestPath @Parameter(example = "1") String release,
      @RestPath @Parameter(example = "AADSTS50058") String code,
      @RestQuery @Parameter(description = VARIANT, example = "1") @Nullable String variant,
      @RestQuery @Parameter(description = LOCALE, example = "nl-NL") List<String> locale,
      HttpHeaders headers) {
    LookupQuery query = LookupQuery.of(variant, locale, headers);
    return LookupResponse.of(
        pinned.lookup(
            catalog, LookupQuery.number("release", release), code, query.variant(), query.locales()),
        headers);
  }
}
