package org.errorcatalog.api.contract;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/**
 * Holds every answer that a test of this module gets against the committed document, unless that is
 * being written anew.
 */
public class EveryAnswerIsValidated implements QuarkusTestBeforeEachCallback {

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    if (System.getProperty("golden.update") != null) {
      return;
    }
    RestAssured.replaceFiltersWith(new OpenApiValidationFilter(OpenApiContract.validator()));
  }
}
