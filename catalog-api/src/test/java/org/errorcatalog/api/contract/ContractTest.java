package org.errorcatalog.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the judge of answers refuses wrong ones. */
class ContractTest {

  private static final String RIGHT =
      """
      {"number":1,"state":"ENABLED","stateChangedAt":"2026-01-02T03:04:05Z",
       "publishedAt":"2026-01-02T03:04:05Z",
       "digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111",
       "changes":{"added":1,"changed":0,"withdrawn":0}}""";

  @Test
  void takesARightAnswer() {
    assertThat(faults(200, "application/json", RIGHT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "wrong type     | \"number\":1,       | \"number\":\"1\",",
        "missing field  | \"number\":1,       | ",
        "unknown field  | \"number\":1,       | \"number\":1,\"x\":1,",
        "unknown state  | \"ENABLED\"         | \"OPEN\"",
        "no date        | 2026-01-02T03:04:05Z | yesterday",
        "nested type    | \"added\":1         | \"added\":[]",
        "nested missing | \"added\":1,        | ",
        "no digest      | sha256:             | md5:"
      })
  void refusesAWrongAnswer(String fault, String right, String wrong) {
    String body = RIGHT.replace(right, wrong == null ? "" : wrong);

    assertThat(body).isNotEqualTo(RIGHT);
    assertThat(faults(200, "application/json", body)).as(fault).isNotEmpty();
  }

  @Test
  void refusesAStatusThatIsNotDocumented() {
    assertThat(faults(418, "application/json", RIGHT)).isNotEmpty();
  }

  @Test
  void refusesAnotherMediaType() {
    assertThat(faults(200, "text/plain", RIGHT)).isNotEmpty();
  }

  @Test
  void refusesAProblemWithoutItsType() {
    String problem = "{\"type\":\"/problems/x\",\"title\":\"x\",\"status\":404,\"detail\":\"x\"}";

    assertThat(faults(404, "application/problem+json", problem)).isEmpty();
    assertThat(
            faults(
                404, "application/problem+json", problem.replace("\"type\":\"/problems/x\",", "")))
        .isNotEmpty();
  }

  private static List<String> faults(int status, String mediaType, String body) {
    SimpleResponse response =
        new SimpleResponse.Builder(status).withContentType(mediaType).withBody(body).build();
    return OpenApiContract.validator()
        .validateResponse("/api/v1/catalogs/any/releases/1", Method.GET, response)
        .getMessages()
        .stream()
        .map(Object::toString)
        .toList();
  }
}
