package org.errorcatalog.admin.talk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.errorcatalog.admin.Fixture.Small;
import org.errorcatalog.admin.Visitor;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.talk.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ConsoleTest
@TestSecurity(user = "talk-ed", roles = "editor")
class TalkResourceTest {

  private static final Actor PIET = new Actor("talk-piet", "Piet", Origin.UI);

  @Inject Fixture fixture;
  @Inject People people;

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void aCatalogToTalkAbout() {
    small = fixture.small();
    fixture.grant("talk-ed", small.catalog(), "nl-NL");
    people.seen(PIET);
  }

  @Test
  void saysSomethingAndComesBack() {
    Response answer = visitor.post(deed("comments"), Map.of("body", "Is dit **juist**? <b>x</b>"));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(visitor.get(answer.header("Location")).asString())
        .contains("<strong>juist</strong>", "&lt;b&gt;x&lt;/b&gt;", "<html");
  }

  @Test
  void answersHtmxWithTheTalkAlone() {
    Response answer = visitor.postPart(deed("comments"), Map.of("body", "Kijk hier eens naar."));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString())
        .contains("<section id=\"talk\"", "Kijk hier eens naar.")
        .doesNotContain("<html");
  }

  @Test
  void keepsWhatCannotBeStored() {
    Response answer = visitor.postPart(deed("comments"), Map.of("body", "  "));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("a comment has 1 to 5000 characters");
  }

  @Test
  void showsCommentsForAllLocalesInEachOfThem() {
    visitor.post(deed("comments"), Map.of("body", "Overal.", "everywhere", "1"));
    visitor.post(deed("comments"), Map.of("body", "Alleen hier."));

    assertThat(visitor.part(small.page() + "/help/talk?locale=de-DE").asString())
        .contains("Overal.", "all locales")
        .doesNotContain("Alleen hier.");
  }

  @Test
  void resolvesAndOpensAgain() {
    visitor.post(deed("comments"), Map.of("body", "Kijk hier eens naar."));
    String id = fixture.one("select id from comment where catalog_id = ?", small.catalog());

    assertThat(visitor.postPart(deed("comments/%s/resolution".formatted(id)), Map.of()).asString())
        .contains("Resolved comments (1)", "Resolved by talk-ed");
    assertThat(visitor.postPart(deed("comments/%s/reopening".formatted(id)), Map.of()).asString())
        .doesNotContain("Resolved comments");
  }

  @Test
  void takesAnEntryAndGivesItBack() {
    assertThat(visitor.postPart(deed("assignment"), Map.of("assignee", "talk-ed")).asString())
        .contains("Yours to translate.");
    assertThat(visitor.postPart(deed("assignment"), Map.of("assignee", "")).asString())
        .contains("Assigned to nobody.");
  }

  @Test
  void givesAnEntryToSomebodyWhoMayEditThere() {
    fixture.grant("talk-piet", null, "nl-NL");

    assertThat(visitor.postPart(deed("assignment"), Map.of("assignee", "talk-piet")).asString())
        .contains("Piet translates this.");
  }

  @Test
  void givesNothingToSomebodyWhoMayNotEditThere() {
    fixture.grant("talk-klaas", small.catalog(), "de-DE");
    people.seen(new Actor("talk-klaas", "Klaas", Origin.UI));

    assertThat(visitor.postPart(deed("assignment"), Map.of("assignee", "talk-klaas")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void letsOnlyThoseAssignWhoMayEditThere() {
    assertThat(
            visitor
                .post(small.page() + "/talk/assignment?locale=de-DE", Map.of("assignee", "talk-ed"))
                .statusCode())
        .isEqualTo(403);
    assertThat(visitor.part(small.page() + "/help/talk?locale=de-DE").asString())
        .doesNotContain("/talk/assignment");
  }

  @Test
  @TestSecurity(user = "talk-viewer", roles = "viewer")
  void letsAViewerReadAlone() {
    assertThat(visitor.part(small.page() + "/help/talk?locale=nl-NL").asString())
        .doesNotContain("<form");
    assertThat(visitor.post(deed("comments"), Map.of("body", "x")).statusCode()).isEqualTo(403);
  }

  @Test
  void remembersWhoWasHere() {
    visitor.get(small.page());

    assertThat(people.of("talk-ed")).isPresent();
  }

  private String deed(String what) {
    return small.page() + "/talk/" + what + "?locale=nl-NL&variant=1";
  }
}
