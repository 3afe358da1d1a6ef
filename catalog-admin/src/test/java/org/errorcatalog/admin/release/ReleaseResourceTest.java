package org.errorcatalog.admin.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.errorcatalog.admin.Fixture.Small;
import org.errorcatalog.admin.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ConsoleTest
@TestSecurity(user = "pub", roles = "publisher")
class ReleaseResourceTest {

  @Inject Fixture fixture;

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void aCatalogToPublish() {
    small = fixture.small("pub");
  }

  @Test
  void showsWhatPublishingWouldChange() {
    assertThat(visitor.get(small.release()).asString())
        .contains("Publish release 1", "50058", "Niemand is aangemeld.", "No releases yet.");
  }

  @Test
  void publishesWhatWasShown() {
    Response answer = publish(draft(), "spring");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(fixture.one("select current_release from catalog where id = ?", small.catalog()))
        .isEqualTo("1");
    assertThat(visitor.get(small.release() + "?published=true").asString())
        .contains("Release 1 is published", "spring", "Nothing to publish");
  }

  @Test
  void refusesADraftThatIsAnotherByNow() {
    String seen = draft();
    visitor.post(small.textIn("nl-NL"), Map.of("version", "0", "markdown", "Intussen anders."));

    Response answer = publish(seen, "");

    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.asString()).contains("Nothing was published", "Intussen anders.");
    assertThat(fixture.one("select count(*) from release where catalog_id = ?", small.catalog()))
        .isEqualTo("0");
    assertThat(publish(draft(), "").statusCode()).isEqualTo(303);
  }

  @Test
  void refusesToPublishWithoutADraft() {
    visitor.get(small.release());

    assertThat(publish("", "").statusCode()).isEqualTo(412);
  }

  @Test
  void saysThatALabelIsTooLong() {
    Response answer = publish(draft(), "x".repeat(101));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("at most 100 characters", "x".repeat(101));
  }

  @Test
  void runsNoScriptThatStandsInAText() {
    fixture.write(small.text(), "<script>alert(1)</script>");

    assertThat(visitor.get(small.release()).asString())
        .doesNotContain("<script>alert")
        .contains("&lt;script&gt;");
  }

  private String draft() {
    Matcher matcher =
        Pattern.compile("name=\"fingerprint\" value=\"([^\"]+)\"")
            .matcher(visitor.get(small.release()).asString());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private Response publish(String seen, String label) {
    return visitor.post(small.release(), Map.of("fingerprint", seen, "label", label));
  }
}
