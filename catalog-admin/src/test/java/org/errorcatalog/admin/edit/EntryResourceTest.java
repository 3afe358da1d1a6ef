package org.errorcatalog.admin.edit;

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
class EntryResourceTest {

  @Inject Fixture fixture;

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void aCatalogToEdit() {
    small = fixture.small("ed", "rev");
  }

  @Test
  void showsAnEntrySideBySide() {
    String page = visitor.get(small.page() + "?locale=nl-NL").asString();

    assertThat(page)
        .contains("<strong>signed in</strong>", "Niemand is aangemeld.", "Contact the owner.")
        .contains("shared by 2 entries", "lang=\"nl-NL\" dir=\"ltr\"");
  }

  @Test
  void showsWhatThePageSaidAndSaysOfAnOutdatedText() {
    outdated("'De pagina zegt dit.'", "'De pagina zei dat.'");

    assertThat(visitor.get(small.page() + "?locale=nl-NL").asString())
        .contains("The page has changed since this was edited", "De pagina zegt dit.")
        .contains("De pagina <del>zei</del><ins>zegt</ins> <del>dat</del><ins>dit</ins>.");
  }

  @Test
  void saysWhereOnlyTheSourceOfATextHasChanged() {
    outdated("'De pagina zegt dit.'", "'De pagina zegt dit.'");

    assertThat(visitor.get(small.page() + "?locale=nl-NL").asString())
        .contains("The source has changed since this was edited.")
        .doesNotContain("It says now");
  }

  private void outdated(String upstream, String before) {
    fixture
        .sample()
        .insert(
            "update text set outdated = true, upstream = %s, upstream_before = %s where id = ?"
                    .formatted(upstream, before)
                + " returning id",
            small.text());
  }

  @Test
  void savesAndComesBackToThePage() {
    Response answer =
        visitor.post(
            small.textIn("nl-NL"),
            Map.of("version", "0", "markdown", "Een\r\ntwee.", "decision", ""));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("saved=text").endsWith("#text");
    assertThat(text("markdown")).isEqualTo("Een\ntwee.");
    assertThat(text("state")).isEqualTo("IN_REVIEW");
    assertThat(visitor.get(small.page() + "?locale=nl-NL&saved=text").asString())
        .contains("Saved <time");
  }

  @Test
  void keepsWhatIsNotRightYetOutOfReview() {
    visitor.post(
        small.textIn("nl-NL"),
        Map.of("version", "0", "markdown", "Bijna.", "decision", "needs-editing"));

    assertThat(text("state")).isEqualTo("NEEDS_EDITING");
  }

  @Test
  @TestSecurity(user = "rev", roles = "reviewer")
  void approvesWhatAReviewerSaves() {
    visitor.post(small.textIn("nl-NL"), Map.of("version", "0", "markdown", "Goed."));

    assertThat(text("state")).isEqualTo("APPROVED");
  }

  @Test
  void answersHtmxWithTheCardAlone() {
    Response answer =
        visitor.postPart(small.textIn("nl-NL"), Map.of("version", "0", "markdown", "Kaart."));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString())
        .contains("id=\"text\"", "Kaart.", "Saved <time")
        .doesNotContain("<html");
  }

  @Test
  void writesTheFirstTextOfALocale() {
    visitor.post(small.textIn("de-DE"), Map.of("markdown", "Niemand ist angemeldet."));

    assertThat(
            fixture.one(
                "select markdown from text where entry_id = ? and locale = 'de-DE'", small.entry()))
        .isEqualTo("Niemand ist angemeldet.");
  }

  @Test
  void showsBothTextsToWhoWasSlower() {
    visitor.post(small.textIn("nl-NL"), Map.of("version", "0", "markdown", "Van een ander."));

    Response answer =
        visitor.post(small.textIn("nl-NL"), Map.of("version", "0", "markdown", "Van mij."));

    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.asString())
        .contains("Somebody was faster", "Van een ander.", ">\nVan mij.</textarea>")
        .contains("<del>een ander</del><ins>mij</ins>", "Save mine over theirs");
    assertThat(text("markdown")).isEqualTo("Van een ander.");
    String version = Visitor.field(answer, small.textIn("nl-NL"), "version");
    assertThat(
            visitor
                .post(small.textIn("nl-NL"), Map.of("version", version, "markdown", "Van mij."))
                .statusCode())
        .isEqualTo(303);
    assertThat(text("markdown")).isEqualTo("Van mij.");
  }

  @Test
  void tellsWhoWritesAFirstTextTooLate() {
    visitor.post(small.textIn("de-DE"), Map.of("markdown", "Erster."));

    Response answer = visitor.postPart(small.textIn("de-DE"), Map.of("markdown", "Zweiter."));

    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.asString()).contains("Erster.", "Zweiter.");
  }

  @Test
  void saysByTheFieldWhyATextIsRefused() {
    Response answer =
        visitor.post(small.textIn("nl-NL"), Map.of("version", "0", "markdown", "x".repeat(20_001)));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString())
        .contains("aria-invalid=\"true\"", "at most 20000 characters", "x".repeat(20_001));
    assertThat(text("markdown")).isEqualTo("Niemand is aangemeld.");
  }

  @Test
  void editsAWordingForAllItsEntries() {
    visitor.post(small.wordingIn("nl-NL"), Map.of("version", "0", "markdown", "Bel de eigenaar."));

    assertThat(visitor.get(small.list() + "/entries/50059?locale=nl-NL").asString())
        .contains("Bel de eigenaar.");
  }

  @Test
  void classifiesTheEntryAndItsActions() {
    visitor.post(small.page() + "/facts", Map.of("version", "0", "class", "INTERRUPT"));
    visitor.post(
        small.page() + "/actions/" + small.action(),
        Map.of("version", "0", "kind", "RETRY", "audience", "END_USER"));

    assertThat(fixture.one("select class from entry where id = ?", small.entry()))
        .isEqualTo("INTERRUPT");
    assertThat(fixture.one("select kind || audience from action where id = ?", small.action()))
        .isEqualTo("RETRYEND_USER");
  }

  @Test
  void doesNotClassifyOverSomebodyElse() {
    visitor.post(small.page() + "/facts", Map.of("version", "0", "class", "INTERRUPT"));

    Response answer =
        visitor.post(small.page() + "/facts", Map.of("version", "0", "class", "NOT_AN_ERROR"));

    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.asString()).contains("somebody changed it meanwhile");
  }

  @Test
  void runsNoScriptThatStandsInAText() {
    fixture.write(small.text(), "</textarea><script>alert(1)</script>[x](javascript:a)");

    String right = visitor.get(small.page() + "?locale=nl-NL").asString();
    String left = visitor.get(small.page() + "?source=nl-NL&locale=de-DE").asString();

    assertThat(right).doesNotContain("<script>").contains("&lt;script&gt;");
    assertThat(left).doesNotContain("<script>", "href=\"javascript").contains("&lt;script&gt;");
  }

  @Test
  void leadsToTheEntriesBeforeAndAfter() {
    assertThat(visitor.get(small.page() + "?locale=nl-NL").asString())
        .contains("data-next href=\"" + small.list() + "/entries/50059?variant=1&amp;locale=nl-NL")
        .doesNotContain("data-previous");
  }

  @Test
  void answersUnknownThingsWithAPage() {
    for (String path :
        new String[] {
          small.list() + "/entries/1", small.page() + "?locale=fr-FR", "/catalogs/none", "/nowhere"
        }) {
      Response answer = visitor.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.asString()).as(path).contains("There is no such page");
    }
  }

  private String text(String column) {
    return fixture.one("select " + column + " from text where id = ?", small.text());
  }

  @Test
  void refusesWhatACheckBlocksAndKeepsWhatWasTyped() {
    Response answer =
        visitor.post(
            small.textIn("nl-NL"),
            Map.of("version", "0", "markdown", "Niemand is <script>x()</script> aangemeld."));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString())
        .contains("A check refuses this text", "&lt;script&gt;")
        .contains("Niemand is &lt;script&gt;x()&lt;/script&gt; aangemeld.</textarea>");
    assertThat(text("markdown")).isEqualTo("Niemand is aangemeld.");
  }
}
