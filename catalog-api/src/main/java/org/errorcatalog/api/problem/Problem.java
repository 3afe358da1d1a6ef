package org.errorcatalog.api.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of an error answer (RFC 9457).
 *
 * @param members what the problem is about, as {@code catalog}, {@code code} or {@code
 *     availableLocales}
 */
@JsonPropertyOrder({"type", "title", "status", "detail"})
@Schema(
    name = "Problem",
    description = "An error, as RFC 9457 has it; further members say what it is about.",
    additionalProperties = Schema.True.class)
public record Problem(
    @Schema(required = true, examples = "/problems/unknown-code") String type,
    @Schema(required = true) String title,
    @Schema(required = true) int status,
    @Schema(required = true) String detail,
    @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {}
