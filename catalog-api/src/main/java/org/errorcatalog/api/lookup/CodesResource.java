package org.errorcatalog.api.lookup;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.lookup.CodeLocales;
import org.errorcatalog.core.lookup.CodePage;
import org.errorcatalog.core.lookup.CurrentSnapshot;
import org.errorcatalog.core.lookup.LookupAnswer;
import org.errorcatalog.core.lookup.ReleaseSnapshot;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A catalog's codes, and each in all its locales; long answers, so the workers give them. */
@Path("/api/v1/catalogs")
@Blocking
@Tag(name = "Lookup")
class CodesResource {

  private final CurrentSnapshot current;
  private final CheckedAnswers answers;

  CodesResource(CurrentSnapshot current, CheckedAnswers answers) {
    this.current = current;
    this.answers = answers;
  }

  @GET
  @Path("/{catalog}/codes")
  @Operation(operationId = "codes", summary = "All codes of the current release, in pages.")
  @Parameter(
      name = "after",
      in = QUERY,
      description = "The code after which to begin; there need not be such a code any more.",
      schema = @Schema(type = STRING, maxLength = Code.LIMIT),
      example = "50058")
  @Parameter(
      name = "limit",
      in = QUERY,
      description = "How many codes; a page may hold fewer, the last one has no `next`.",
      schema = @Schema(type = INTEGER, minimum = "1", maximum = "1000", defaultValue = "100"),
      example = "10")
  @Parameter(
      name = "locale",
      in = QUERY,
      description = LookupQuery.LOCALE,
      schema = @Schema(type = STRING),
      example = "nl-NL")
  @APIResponse(
      responseCode = "200",
      description = "The codes, each as its lookup answers.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CodeList.class)))
  @APIResponse(responseCode = "400", description = "invalid-locale, invalid-request")
  @APIResponse(responseCode = "404", description = "unknown-catalog, unknown-release")
  public Response codes(
      @RestPath @Parameter(example = "entra-sign-in") String catalog,
      UriInfo uri,
      HttpHeaders headers) {
    Paging paging = Paging.of(uri);
    LookupQuery query = LookupQuery.of(uri, headers);
    ReleaseSnapshot snapshot = current.get();
    CodePage page = snapshot.codes(catalog, after(paging.after()), paging.limit(), query.locales());
    return Farewell.add(answers.json(CodeList.of(page), headers), snapshot.summary(catalog))
        .header(HttpHeaders.CONTENT_LANGUAGE, String.join(", ", languages(page)))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }

  @GET
  @Path("/{catalog}/codes/{code}/locales")
  @Operation(operationId = "codeInAllLocales", summary = "What a code says in every locale.")
  @Parameter(
      name = "variant",
      in = QUERY,
      description = LookupQuery.VARIANT,
      schema = @Schema(type = INTEGER, minimum = "1"),
      example = "1")
  @APIResponse(
      responseCode = "200",
      description = "Its published texts.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CodeLocalesBody.class)))
  @APIResponse(responseCode = "400", description = "invalid-code, invalid-request")
  @APIResponse(responseCode = "404", description = "unknown-catalog, unknown-code, unknown-release")
  public Response locales(
      @RestPath @Parameter(example = "entra-sign-in") String catalog,
      @RestPath @Parameter(example = "AADSTS50058") String code,
      UriInfo uri,
      HttpHeaders headers) {
    ReleaseSnapshot snapshot = current.get();
    CodeLocales all = snapshot.locales(catalog, code, LookupQuery.variant(uri));
    ResponseBuilder answer = answers.bytes(all.body(), MediaType.APPLICATION_JSON_TYPE, headers);
    return Farewell.add(answer, snapshot.summary(catalog))
        .header(HttpHeaders.CONTENT_LANGUAGE, String.join(", ", all.locales()))
        .build();
  }

  private static List<String> languages(CodePage page) {
    return page.items().stream().map(LookupAnswer::locale).distinct().toList();
  }

  private static @Nullable Code after(@Nullable String written) {
    return written == null ? null : Code.parse(written).orElseThrow(Paging::invalidAfter);
  }
}
