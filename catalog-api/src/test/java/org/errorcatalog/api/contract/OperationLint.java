package org.errorcatalog.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a call lacks in its description. */
final class OperationLint {

  private OperationLint() {}

  static List<String> faults(JsonNode operation) {
    String name = operation.path("operationId").asText("a call without operationId");
    List<String> faults = new ArrayList<>();
    for (String wanted : List.of("operationId", "summary", "tags", "security")) {
      JsonNode value = operation.path(wanted);
      if (value.isEmpty() && value.asText().isBlank()) {
        faults.add(name + " has no " + wanted);
      }
    }
    operation.path("parameters").forEach(parameter -> faults.addAll(parameter(name, parameter)));
    for (JsonNode media : operation.path("requestBody").path("content")) {
      if (media.path("examples").isEmpty()) {
        faults.add(name + " has a body without example");
      }
    }
    faults.addAll(responses(name, operation.path("responses")));
    return faults;
  }

  private static List<String> parameter(String call, JsonNode parameter) {
    List<String> faults = new ArrayList<>();
    if (parameter.path("example").isMissingNode()) {
      faults.add(call + " has no example of " + parameter.path("name").asText());
    }
    if (parameter.path("in").asText().equals("query")
        && parameter.path("description").asText().isBlank()) {
      faults.add(call + " does not say what " + parameter.path("name").asText() + " is");
    }
    return faults;
  }

  private static List<String> responses(String call, JsonNode responses) {
    List<String> faults = new ArrayList<>();
    for (String status : List.of("401", "403", "429", "500", "503")) {
      if (!responses.has(status)) {
        faults.add(call + " does not answer " + status);
      }
    }
    for (Map.Entry<String, JsonNode> response : responses.properties()) {
      String status = response.getKey();
      boolean isProblem = status.compareTo("400") >= 0;
      if (response.getValue().path("description").asText().isBlank()) {
        faults.add(call + " does not say what " + status + " means");
      }
      if (isProblem && !response.getValue().path("content").has("application/problem+json")) {
        faults.add(call + " answers " + status + " without a problem");
      }
    }
    return faults;
  }
}
