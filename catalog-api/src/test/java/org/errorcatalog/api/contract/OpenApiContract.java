package org.errorcatalog.api.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import java.nio.file.Path;

/**
 * The committed document as a judge of answers. Tests ask amiss on purpose: it judges no request.
 */
final class OpenApiContract {

  static final Path FILE = Path.of("..", "docs", "openapi.yaml");

  private OpenApiContract() {}

  static OpenApiInteractionValidator validator() {
    return Judge.VALIDATOR;
  }

  /** Made where it is needed: the document may have to be written first. */
  private static final class Judge {
    static final OpenApiInteractionValidator VALIDATOR =
        OpenApiInteractionValidator.createForSpecificationUrl(
                FILE.toAbsolutePath().normalize().toUri().toString())
            .withLevelResolver(
                LevelResolver.create().withLevel("validation.request", Level.IGNORE).build())
            .build();
  }
}
