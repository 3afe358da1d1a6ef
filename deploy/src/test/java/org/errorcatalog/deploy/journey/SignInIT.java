package org.errorcatalog.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedQuickstart.class)
class SignInIT {
  private final RunningQuickstart quickstart;

  SignInIT(RunningQuickstart quickstart) {
    this.quickstart = quickstart;
  }

  @BeforeEach
  void awaitKeycloak() {
    quickstart.awaitEverything();
  }

  @ParameterizedTest
  @CsvSource({
    "viewer,viewer",
    "editor,viewer editor",
    "editor-nl,viewer editor",
    "reviewer,viewer editor reviewer",
    "publisher,viewer editor reviewer publisher",
    "admin,viewer editor reviewer publisher admin"
  })
  void givesAScriptATokenWithTheRolesOfItsUser(String user, String roles) throws IOException {
    HttpResponse<String> response = quickstart.token(user, user);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(rolesIn(quickstart.json(response).path("access_token").asText()))
        .containsExactlyInAnyOrder(roles.split(" ", -1));
  }

  @Test
  void refusesAWrongPassword() {
    assertThat(quickstart.token("editor", "wrong").statusCode()).isIn(400, 401);
  }

  @Test
  void sendsAStrangerFromTheConsoleToKeycloak() {
    try (Browser browser = Browser.open()) {
      Page page = browser.newPage();
      page.navigate(quickstart.consoleUrl() + "/");

      assertThat(page.url()).startsWith(quickstart.keycloakUrl() + "/realms/catalog/");
      assertThat(page.locator("#kc-form-login").count()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"viewer", "editor", "editor-nl", "reviewer", "publisher", "admin"})
  void letsEachUserIn(String user) {
    try (Browser browser = Browser.open()) {
      Page page = browser.signedIn(quickstart, user);

      assertThat(page.url()).startsWith(quickstart.consoleUrl() + "/").doesNotContain("failed");
    }
  }

  private static List<String> rolesIn(String token) throws IOException {
    byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
    List<String> roles = new ArrayList<>();
    for (JsonNode role : new ObjectMapper().readTree(claims).path("realm_access").path("roles")) {
      roles.add(role.asText());
    }
    return roles;
  }
}
