package org.errorcatalog.admin.assist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.errorcatalog.admin.Fixture.Small;
import org.errorcatalog.admin.Visitor;
import org.errorcatalog.core.text.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ConsoleTest
@TestSecurity(user = "ed", roles = "editor")
class PreviewResourceTest {

  @Inject Fixture fixture;

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void aCatalogToEdit() {
    small = fixture.small("ed");
  }

  @Test
  void showsWhatTheLookupWillAnswer() {
    Response answer = preview("text", "Niemand is **aangemeld**. <b>Nee</b>");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString())
        .contains("<div id=\"preview-text\" class=\"preview\"")
        .contains("<p>Niemand is <strong>aangemeld</strong>. &lt;b&gt;Nee&lt;/b&gt;</p>")
        .doesNotContain("<html", "<form");
  }

  @Test
  void saysThatNothingIsFound() {
    assertThat(preview("text", "Niemand is **aangemeld**.").asString())
        .contains("✓ No findings")
        .doesNotContain("class=\"issue\"");
  }

  @Test
  void offersTheFixAtItsPlaceInWhatWasSent() {
    assertThat(preview("text", " \r\nNiemand is is **aangemeld**.").asString())
        .contains("REPEATED_WORDS", "! warning", "<q lang=\"nl-NL\" dir=\"ltr\">is is</q>")
        .contains("data-fix=\"is\" data-from=\"10\" data-to=\"15\" data-place=\"is is\"")
        .contains("1 finding");
  }

  @Test
  void saysWhatWouldBeRefused() {
    assertThat(preview("text", "<script>deur()</script>").asString())
        .contains("HTML_UNSAFE", "✕ blocks");
  }

  @Test
  void previewsWordingsAndLocalesThatAreNotWrittenYet() {
    assertThat(preview("wording-" + small.action(), "Neem contact op (met haar.").asString())
        .contains("id=\"preview-wording-" + small.action(), "BRACKETS_UNBALANCED");
    assertThat(preview("text&locale=de-DE", "Niemand **ist angemeldet*").asString())
        .contains("lang=\"de-DE\"", "ACTION_MISSING", "PUNCTUATION_DIFFERS");
  }

  @Test
  void storesNothing() {
    preview("text", "Iets anders.");

    assertThat(fixture.one("select markdown from text where id = ?", small.text()))
        .isEqualTo("Niemand is aangemeld.");
  }

  @Test
  void saysWhyWhatIsTypedCannotBeStored() {
    assertThat(preview("text", " \n ").asString()).contains("Nothing typed yet");
    assertThat(preview("text", "a".repeat(Change.LIMIT)).asString()).contains("<p>aaa");
    assertThat(preview("text", "a".repeat(Change.LIMIT + 1)).asString())
        .contains("Too long to save: 20001 characters, at most 20000 are stored.");
    assertThat(preview("text", "a\0b").asString()).contains("Cannot be saved");
  }

  @Test
  void knowsNoUnitThatTheEntryHasNot() {
    assertThat(preview("wording-1" + small.action(), "a").statusCode()).isEqualTo(404);
    assertThat(preview("facts", "a").statusCode()).isEqualTo(404);
    assertThat(preview("text&variant=2", "a").statusCode()).isEqualTo(404);
  }

  @Test
  @TestSecurity(user = "other", roles = "editor")
  void isForThoseWhoMayEdit() {
    assertThat(preview("text", "Iets anders.").statusCode()).isEqualTo(403);
  }

  private Response preview(String unit, String markdown) {
    String locale = unit.contains("locale=") ? "" : "&locale=nl-NL";
    return visitor.postPart(
        small.page() + "/preview?unit=" + unit + locale, Map.of("markdown", markdown));
  }
}
