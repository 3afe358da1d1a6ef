package org.errorcatalog.admin.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.errorcatalog.admin.Fixture.Small;
import org.errorcatalog.admin.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ConsoleTest
@TestSecurity(user = "ed", roles = "editor")
class CheckResourceTest {

  private static final String DOUBLED = "Niemand is is aangemeld.";

  @Inject Fixture fixture;

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void aCatalogToShape() {
    small = fixture.small("ed");
  }

  @Test
  void showsWhatEachCheckFindsAndLeadsToTheEntries() {
    visitor.post(small.textIn("nl-NL"), Map.of("version", "0", "markdown", DOUBLED));

    assertThat(visitor.get(checks() + "?locale=nl-NL").asString())
        .contains("a word stands there twice in a row")
        .contains("href=\"" + small.list() + "?locale=nl-NL&amp;check=REPEATED_WORDS\"");
    assertThat(visitor.get(small.list() + "?locale=nl-NL&check=REPEATED_WORDS").asString())
        .contains(">50058</a>")
        .doesNotContain(">50059</a>");
    assertThat(visitor.get(small.list() + "?locale=de-DE&check=REPEATED_WORDS").asString())
        .contains("Nothing found");
  }

  @Test
  void refusesSavesAndReleasesFromTheLevelBlockingOn() {
    level("REPEATED_WORDS", "BLOCKING");

    Response save =
        visitor.post(small.textIn("nl-NL"), Map.of("version", "0", "markdown", DOUBLED));
    assertThat(save.statusCode()).isEqualTo(422);
    assertThat(save.asString()).contains("A check refuses this text");

    level("REPEATED_WORDS", "WARNING");
    visitor.post(small.textIn("nl-NL"), Map.of("version", "0", "markdown", DOUBLED));
    level("REPEATED_WORDS", "BLOCKING");
    assertThat(visitor.get(small.release()).asString())
        .contains("Checks refuse 1 unit of what would be published");
  }

  @Test
  void setsLimitsWithinTheirRange() {
    visitor.post(checks() + "/limits", Map.of("longestText", "20", "longestWording", "20"));
    visitor.post(
        small.textIn("nl-NL"),
        Map.of("version", "0", "markdown", "Niemand is op dit moment aangemeld."));
    assertThat(visitor.get(small.page() + "?locale=nl-NL").asString()).contains("LENGTH_LIMIT");

    Response refused =
        visitor.post(checks() + "/limits", Map.of("longestText", "0", "longestWording", "20"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("a limit is 1 to 20000 characters");
  }

  @Test
  void replacesTheGlossaryAndChecksByIt() {
    Response answer = glossary("source,locale,target\nsigned in,nl-NL,ingelogd\n");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(visitor.get(checks() + "?locale=nl-NL").asString())
        .contains("1 terms for nl-NL, 1 for all locales", "ingelogd");
    assertThat(visitor.get(small.list() + "?locale=nl-NL&check=GLOSSARY").asString())
        .contains(">50058</a>");
  }

  @Test
  void saysWhereAFileIsNoGlossary() {
    Response answer = glossary("source,locale\nsigned in,nl-NL\n");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("the columns have to be source, locale and target");
  }

  @Test
  @TestSecurity(user = "vi", roles = "viewer")
  void letsAViewerReadOnly() {
    assertThat(visitor.get(checks()).asString())
        .contains("REPEATED_WORDS")
        .doesNotContain("<select class=\"form-select form-select-sm\" name=\"level\"");
    assertThat(
            visitor.post(checks() + "/levels/REPEATED_WORDS", Map.of("level", "OFF")).statusCode())
        .isEqualTo(403);
  }

  private void level(String check, String level) {
    Response answer = visitor.post(checks() + "/levels/" + check, Map.of("level", level));
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  private Response glossary(String csv) {
    return visitor.upload(
        checks() + "/glossary", Map.of(), "csv", "terms.csv", csv.getBytes(UTF_8));
  }

  private String checks() {
    return small.list() + "/checks";
  }
}
