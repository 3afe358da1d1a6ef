package org.errorcatalog.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedQuickstart.class)
class LookupIT {
  private final RunningQuickstart quickstart;

  LookupIT(RunningQuickstart quickstart) {
    this.quickstart = quickstart;
  }

  @ParameterizedTest
  @CsvSource({"en,en-US", "nl,nl-NL", "de-AT,de-DE"})
  void answersInTheReadersLanguage(String asked, String served) {
    HttpResponse<String> response = quickstart.lookup("entra-sign-in", "50058", asked);
    JsonNode entry = quickstart.json(response);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Language")).contains(served);
    assertThat(entry.path("locale").asText()).isEqualTo(served);
    assertThat(entry.path("description").path("text").asText()).isNotBlank();
  }

  @Test
  void knowsACodeByThePrefixThatPeopleWrite() {
    HttpResponse<String> response = quickstart.lookup("entra-sign-in", "aadsts50058", "en");

    assertThat(quickstart.json(response).path("code").asText()).isEqualTo("50058");
  }

  @Test
  void saysThatACodeIsUnknown() {
    HttpResponse<String> response = quickstart.lookup("entra-sign-in", "1", "en");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(quickstart.json(response).path("type").asText()).endsWith("/problems/unknown-code");
  }
}
