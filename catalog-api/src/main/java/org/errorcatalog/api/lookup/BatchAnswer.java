package org.errorcatalog.api.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.errorcatalog.api.problem.Problem;
import org.jspecify.annotations.Nullable;

@Schema(name = "BatchAnswer")
record BatchAnswer(@Schema(required = true, description = "In the order asked.") List<Item> items) {

  @Schema(name = "BatchItem", description = "Either an entry or a problem.")
  @JsonInclude(Include.NON_NULL)
  record Item(
      @Schema(required = true, description = "As it was asked for.") String code,
      @Schema(required = true, description = "What a lookup of it would have answered.") int status,
      @Schema(implementation = LookupBody.class) @Nullable WrittenJson entry,
      @Nullable Problem problem) {}
}
