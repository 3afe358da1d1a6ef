package org.errorcatalog.api.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds what is alike in every call: who may ask, what the limits answer, bodies and headers. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class AlikeInEveryCall implements OASFilter {

  private static final String NOT_MODIFIED = "The copy that If-None-Match names is right.";
  private static final String TOKEN = "SecurityScheme";

  private static final Map<String, String> PROBLEMS = new LinkedHashMap<>();

  static {
    PROBLEMS.put("401", "not-authenticated");
    PROBLEMS.put("403", "not-allowed");
    PROBLEMS.put("429", "too-many-requests");
    PROBLEMS.put("500", "internal-error");
    PROBLEMS.put("503", "unavailable");
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach((method, operation) -> complete(path, method, operation)));
  }

  private static void complete(String path, HttpMethod method, Operation operation) {
    operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
    operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
    APIResponses responses = operation.getResponses();
    if (method == HttpMethod.GET) {
      responses.addAPIResponse("304", OASFactory.createAPIResponse().description(NOT_MODIFIED));
      describe(responses.getAPIResponse("200"), "ETag", "A strong one, for If-None-Match.");
    }
    PROBLEMS.forEach(
        (status, problem) -> {
          if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().description(problem));
          }
        });
    responses.getAPIResponses().forEach((status, response) -> complete(path, status, response));
  }

  private static void complete(String path, String status, APIResponse response) {
    switch (status) {
      case "200", "304" -> describeRight(path, response);
      case "429", "503" -> {
        response.setContent(problem());
        describe(response, "Retry-After", "The seconds after which to come back.");
      }
      default -> response.setContent(problem());
    }
  }

  private static void describeRight(String path, APIResponse response) {
    describe(response, "Cache-Control", "no-cache: a copy is to be checked before it is used.");
    if (path.contains("/releases/{")) {
      describe(response, "Deprecation", "RFC 9745, where the release is DEPRECATED or SUNSET.");
      describe(response, "Link", "The successor-version, likewise.");
      describe(response, "Sunset", "RFC 8594, where it is SUNSET.");
    }
  }

  private static void describe(APIResponse response, String name, String description) {
    if (response.getHeaders() == null || !response.getHeaders().containsKey(name)) {
      response.addHeader(
          name,
          OASFactory.createHeader()
              .description(description)
              .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    }
  }

  private static Content problem() {
    return OASFactory.createContent()
        .addMediaType(
            "application/problem+json",
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
  }
}
