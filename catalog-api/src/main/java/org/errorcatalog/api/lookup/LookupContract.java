package org.errorcatalog.api.lookup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

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
@APIResponse(responseCode = "400", description = "invalid-code, invalid-locale, invalid-request")
@APIResponse(responseCode = "404", description = "unknown-catalog, unknown-code, unknown-release")
@APIResponse(responseCode = "406", description = "locale-not-available, with availableLocales")
@interface LookupContract {}
