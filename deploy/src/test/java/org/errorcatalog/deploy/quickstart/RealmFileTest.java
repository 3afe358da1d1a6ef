package org.errorcatalog.deploy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RealmFileTest {
  private static final Path KEYCLOAK = Path.of("keycloak");
  private static final Map<String, String> VALUES =
      Map.of("CATALOG_CONSOLE_URL", "http://localhost:9", "CATALOG_CONSOLE_SECRET", "s3cret");

  @Test
  void putsTheUsersAndTheScriptClientBesideTheConsole() throws IOException {
    JsonNode realm = merged();

    assertThat(realm.findPath("users").findValuesAsText("username"))
        .containsExactly("viewer", "editor", "editor-nl", "reviewer", "publisher", "admin");
    assertThat(realm.path("clients").findValuesAsText("clientId"))
        .containsExactly("catalog-console", "catalog-cli");
    assertThat(realm.has("passwordPolicy")).isFalse();
  }

  @Test
  void givesTheConsoleItsSecretAndItsAddressAlone() throws IOException {
    JsonNode console = merged().path("clients").get(0);

    assertThat(console.path("secret").asText()).isEqualTo("s3cret");
    assertThat(console.path("redirectUris")).hasSize(1);
    assertThat(console.path("redirectUris").get(0).asText())
        .isEqualTo("http://localhost:9/signed-in");
    assertThat(console.path("webOrigins")).isEmpty();
    assertThat(console.path("directAccessGrantsEnabled").asBoolean()).isFalse();
    assertThat(console.path("attributes").path("pkce.code.challenge.method").asText())
        .isEqualTo("S256");
  }

  @Test
  void leavesNoNameWithoutValue() throws IOException {
    assertThat(merged().toString()).doesNotContain("${");
  }

  @Test
  void includesInEachRoleTheOneBeforeIt() throws IOException {
    Map<String, List<String>> included = new HashMap<>();
    for (JsonNode role : merged().path("roles").path("realm")) {
      List<String> names = new ArrayList<>();
      role.path("composites").path("realm").forEach(name -> names.add(name.asText()));
      included.put(role.path("name").asText(), names);
    }

    assertThat(included)
        .isEqualTo(
            Map.of(
                "viewer", List.of(),
                "editor", List.of("viewer"),
                "reviewer", List.of("editor"),
                "publisher", List.of("reviewer"),
                "admin", List.of("publisher")));
  }

  @Test
  void keepsUsersAndDirectAccessOutOfTheProductionRealm() throws IOException {
    JsonNode realm = new ObjectMapper().readTree(KEYCLOAK.resolve("catalog-realm.json").toFile());

    assertThat(realm.has("users")).isFalse();
    assertThat(realm.findValues("directAccessGrantsEnabled"))
        .extracting(JsonNode::asBoolean)
        .containsOnly(false);
    assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
  }

  @Test
  void givesEveryUserAFixedIdOfItsOwn() throws IOException {
    List<String> ids = merged().path("users").findValuesAsText("id");

    assertThat(Set.copyOf(ids)).hasSize(6);
  }

  @Test
  void refusesARealmThatIsNoJson() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> new RealmFile().merge("{", "{}", Map.of()))
        .withMessageContaining("deploy/keycloak");
  }

  @Test
  void importsAtStartOnceAndReplacesWhatChangedOrWasCutOff() {
    assertThat(RealmImport.way(null, "a")).isEqualTo(RealmImport.Way.AT_START);
    assertThat(RealmImport.way("a", "a")).isEqualTo(RealmImport.Way.NONE);
    assertThat(RealmImport.way("a", "b")).isEqualTo(RealmImport.Way.REPLACING);
    assertThat(RealmImport.way("begun", "a")).isEqualTo(RealmImport.Way.REPLACING);
  }

  private static JsonNode merged() throws IOException {
    String merged =
        new RealmFile()
            .merge(
                Files.readString(KEYCLOAK.resolve("catalog-realm.json")),
                Files.readString(KEYCLOAK.resolve("quickstart-users.json")),
                VALUES);
    return new ObjectMapper().readTree(merged);
  }
}
