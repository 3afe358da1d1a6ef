package org.errorcatalog.admin.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.errorcatalog.admin.Fixture.Small;
import org.errorcatalog.admin.Visitor;
import org.errorcatalog.core.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ConsoleTest
@TestSecurity(user = "ed", roles = "editor")
class ActionResourceTest {

  @Inject Fixture fixture;

  private final Visitor visitor = new Visitor();
  private Small small;
  private long other;

  @BeforeEach
  void aCatalogWithTwoActions() {
    small = fixture.small("ed");
    Sample sample = fixture.sample();
    other = sample.action(small.catalog());
    sample.wording(small.catalog(), other, "en-US", "Contact the owner.");
    sample.wording(small.catalog(), other, "de-DE", "An den Eigentümer wenden.");
    sample.entry(small.catalog(), "50060", List.of(other));
  }

  @Test
  void listsActionsWithHowManyEntriesHaveThem() {
    String page = visitor.get(actions("&q=EIGENAAR")).asString();

    assertThat(page).contains("Neem contact op met de eigenaar.", ">2<");
    assertThat(visitor.part(actions("&q=nothing")).asString())
        .contains("No action has these words")
        .doesNotContain("<html");
  }

  @Test
  void givesAnEntryAnActionThatIsThere() {
    assertThat(visitor.get(actions("&for=50058~1")).asString())
        .contains("Give 50058 an action", "has it");

    Response answer =
        visitor.post(
            small.page() + "/actions?locale=nl-NL",
            Map.of("version", "0", "move", "ADD", "action", String.valueOf(other)));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(actionsOf("50058")).isEqualTo("{%d,%d}".formatted(small.action(), other));
  }

  @Test
  void takesAnActionOutAndPutsOneFirst() {
    visitor.post(move(), fields(0, "ADD"));
    visitor.post(move(), fields(1, "UP"));
    assertThat(actionsOf("50058")).isEqualTo("{%d,%d}".formatted(other, small.action()));

    visitor.post(move(), fields(2, "REMOVE"));
    assertThat(actionsOf("50058")).isEqualTo("{%d}".formatted(small.action()));
  }

  @Test
  void refusesAnActionOfAnotherCatalog() {
    long foreign = fixture.small().action();

    Response answer =
        visitor.post(
            move(), Map.of("version", "0", "move", "ADD", "action", String.valueOf(foreign)));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(actionsOf("50058")).isEqualTo("{%d}".formatted(small.action()));
  }

  @Test
  void writesANewActionForAnEntry() {
    Response answer =
        visitor.post(
            actions("&for=50059~1"),
            Map.of(
                "version", "0", "kind", "RETRY", "audience", "END_USER", "markdown", "Try again."));

    assertThat(answer.header("Location")).contains("/entries/50059?");
    assertThat(visitor.get(small.list() + "/entries/50059?locale=nl-NL").asString())
        .contains("Try again.");
  }

  @Test
  void keepsARefusedWording() {
    Response answer =
        visitor.post(
            actions("&for=50059~1"),
            Map.of(
                "version", "0", "kind", "RETRY", "audience", "END_USER", "markdown", "a\0b <i>"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("Not changed:", "b &lt;i&gt;");
  }

  @Test
  void showsWhatAMergeChangesAndMerges() {
    String page = visitor.get(merge() + "&into=" + other).asString();
    assertThat(page).contains("2 entries change.", "Taken over", "nl-NL");

    Response answer = visitor.post(merge(), Map.of("into", String.valueOf(other), "expected", "2"));

    assertThat(answer.header("Location")).contains("/actions/" + other);
    assertThat(actionsOf("50058")).isEqualTo("{%d}".formatted(other));
    assertThat(actionsOf("50059")).isEqualTo("{%d}".formatted(other));
  }

  @Test
  void offersToMergeActionsThatSayTheSame() {
    assertThat(visitor.get(action("")).asString()).contains("into=" + other);
  }

  @Test
  void mergesNothingThatTheEditorHasNotSeen() {
    Response answer = visitor.post(merge(), Map.of("into", String.valueOf(other), "expected", "1"));

    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(actionsOf("50058")).isEqualTo("{%d}".formatted(small.action()));
  }

  @Test
  void splitsAnActionOff() {
    Response answer =
        visitor.post(action("/split"), Map.of("entry", String.valueOf(small.entry())));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(actionsOf("50058")).isNotEqualTo("{%d}".formatted(small.action()));
    assertThat(actionsOf("50059")).isEqualTo("{%d}".formatted(small.action()));
  }

  @Test
  @TestSecurity(user = "nl", roles = "editor")
  void wantsAllLocalesForWhatHasNoLanguage() {
    fixture.grant("nl", small.catalog(), "nl-NL");

    assertThat(visitor.post(merge(), Map.of("into", "1", "expected", "2")).statusCode())
        .isEqualTo(403);
    assertThat(visitor.post(move(), fields(0, "ADD")).statusCode()).isEqualTo(403);
    assertThat(visitor.get(actions("")).statusCode()).isEqualTo(200);
  }

  private Map<String, String> fields(int version, String move) {
    return Map.of(
        "version", String.valueOf(version), "move", move, "action", String.valueOf(other));
  }

  private String move() {
    return small.page() + "/actions?locale=nl-NL";
  }

  private String merge() {
    return action("/merge");
  }

  private String action(String rest) {
    return small.list() + "/actions/" + small.action() + rest + "?locale=nl-NL";
  }

  private String actions(String more) {
    return small.list() + "/actions?locale=nl-NL" + more;
  }

  private String actionsOf(String code) {
    return fixture.one(
        "select array_agg(ea.action_id order by ea.position)::text from entry_action ea"
            + " join entry e on e.id = ea.entry_id where e.catalog_id = ? and e.code = ?",
        small.catalog(),
        code);
  }
}
