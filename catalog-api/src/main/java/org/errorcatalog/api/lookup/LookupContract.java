package org.errorcatalog.api.lookup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.errorcatalog.api.problem.Problem;

/** What every lookup may answer, as OpenAPI has it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@APIResponse(
    responseCode = "200",
    description = "The meaning. A withdrawn code answers too, with its status.",
    headers = {
      @Header(name = "Content-Language", schema = @Schema(implementation = String.class)),
      @Header(
          name = "Content-Location",
          description = "The same in this very release.",
          schema = @Schema(implementation = String.class)),
      @Header(name = "ETag", schema = @Schema(implementation = String.class))
    },
    content =
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = LookupBody.class)))
@APIResponse(responseCode = "304", description = "The copy that If-None-Match names is right.")
@APIResponse(
    responseCode = "400",
    description = "invalid-code, invalid-locale, invalid-request",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = Problem.class)))
@APIResponse(
    responseCode = "401",
    description = "not-authenticated",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = Problem.class)))
@APIResponse(
    responseCode = "403",
    description = "not-allowed",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = Problem.class)))
@APIResponse(
    responseCode = "404",
    description = "unknown-catalog, unknown-code, unknown-release",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = Problem.class)))
@APIResponse(
    responseCode = "406",
    description = "locale-not-available, with availableLocales",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = Problem.class)))
@APIResponse(
    responseCode = "503",
    description = "unavailable",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = Problem.class)))
@interface LookupContract {}
