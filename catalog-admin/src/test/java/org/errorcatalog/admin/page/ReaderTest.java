package org.errorcatalog.admin.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.errorcatalog.admin.Fixture.Small;
import org.errorcatalog.admin.Visitor;
import org.junit.jupiter.api.Test;

@ConsoleTest
@TestSecurity(user = "vi", roles = "viewer")
class ReaderTest {

  @Inject Fixture fixture;

  @Test
  void speaksTheLanguageOfTheBrowser() {
    Small small = fixture.small();

    assertThat(in("nl-BE,en;q=0.5", small.list() + "/checks"))
        .contains("<html lang=\"nl\"", ">Controles<", "Nederlands (Nederland)")
        .contains("een woord staat er twee keer achter elkaar");
    assertThat(in("de", small.page()))
        .contains("<html lang=\"de\"", "vorübersetzt", "Deutsch (Deutschland)");
    assertThat(in("fr", small.page())).contains("<html lang=\"en\"", "German (Germany)");
  }

  @Test
  void speaksItInErrorsToo() {
    assertThat(in("nl", "/catalogs/none")).contains("Deze pagina bestaat niet");
    assertThat(in("de", "/signed-out")).contains("<html lang=\"de\"", "Abgemeldet");
  }

  @Test
  void keepsWhatAViewerChoosesAndGoesBackToTheirPage() {
    Visitor visitor = new Visitor();

    Response answer = visitor.get("/language/de");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.getDetailedCookie("catalog-language").getMaxAge()).isEqualTo(31536000);
    assertThat(visitor.get("/catalogs").asString()).contains("<html lang=\"de\"", "Kataloge");
    assertThat(visitor.get("/language/xx").statusCode()).isEqualTo(400);
  }

  @Test
  void goesBackToOwnPagesOnly() {
    assertThat(LanguageResource.back("https://console.example/catalogs/a?locale=nl-NL"))
        .hasToString("/catalogs/a?locale=nl-NL");
    assertThat(LanguageResource.back("https://console.example//elsewhere.example/"))
        .hasToString("/");
    assertThat(LanguageResource.back("no address")).hasToString("/");
    assertThat(LanguageResource.back(null)).hasToString("/");
  }

  private static String in(String language, String path) {
    return given()
        .urlEncodingEnabled(false)
        .header("Accept-Language", language)
        .get(path)
        .asString();
  }
}
