package org.errorcatalog.api.lookup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.errorcatalog.api.problem.ProblemException;
import org.errorcatalog.api.problem.ProblemType;
import org.jspecify.annotations.Nullable;

@Schema(name = "Batch", description = "The codes to look up, repeated ones too.")
record BatchRequest(
    @Schema(required = true, maxItems = BatchRequest.MOST) @Nullable List<String> codes) {

  static final int MOST = 1_000;

  /**
   * The codes of a request, which may be missing or lack them.
   *
   * @throws ProblemException where they do, or are too many
   */
  static List<String> asked(@Nullable BatchRequest request) {
    List<String> codes = request == null ? null : request.codes();
    if (codes == null || codes.stream().anyMatch(Objects::isNull)) {
      throw new ProblemException(ProblemType.INVALID_REQUEST, Map.of("parameter", "codes"));
    }
    if (codes.size() > MOST) {
      throw new ProblemException(ProblemType.TOO_LARGE, Map.of("limit", MOST));
    }
    return codes;
  }
}
