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
class FindingResourceTest {

  private static final String DOUBLED = "Niemand is is aangemeld.";

  @Inject Fixture fixture;

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void aTextWithAWordTwice() {
    small = fixture.small("ed");
    visitor.post(small.textIn("nl-NL"), Map.of("version", "0", "markdown", DOUBLED));
  }

  @Test
  void showsWhatWasFoundBelowTheText() {
    assertThat(visitor.get(small.page() + "?locale=nl-NL").asString())
        .contains("REPEATED_WORDS", "Replace by", "Dismiss")
        .doesNotContain("✕ blocks");
  }

  @Test
  void appliesTheFixWithOneAction() {
    Response answer = visitor.postPart(finding("fix"), Map.of("version", "1"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString())
        .contains("Niemand is aangemeld.")
        .doesNotContain("REPEATED_WORDS");
    assertThat(text("markdown")).isEqualTo("Niemand is aangemeld.");
    assertThat(text("state")).isEqualTo("IN_REVIEW");
  }

  @Test
  void appliesNoFixToATextThatSomebodyElseChanged() {
    Response answer = visitor.postPart(finding("fix"), Map.of("version", "0"));

    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.asString()).contains("Somebody was faster");
    assertThat(text("markdown")).isEqualTo(DOUBLED);
  }

  @Test
  void dismissesWithAReasonAndTakesThatBack() {
    String dismissal = finding("dismissal");
    String restoration = finding("restoration");

    Response dismissed = visitor.postPart(dismissal, Map.of("reason", "zo zegt men dat"));
    assertThat(dismissed.asString()).contains("1 dismissed finding", "zo zegt men dat");
    assertThat(standing()).isEqualTo("0");

    visitor.postPart(restoration, Map.of());
    assertThat(standing()).isEqualTo("1");
  }

  @Test
  void dismissesNothingWithoutAReason() {
    Response answer = visitor.postPart(finding("dismissal"), Map.of("reason", "  "));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("a reason has 1 to 500 characters");
    assertThat(standing()).isEqualTo("1");
  }

  @Test
  void showsTheTextAsItIsWhereTheFindingIsGone() {
    String fix = finding("fix");
    visitor.post(small.textIn("nl-NL"), Map.of("version", "1", "markdown", "Niemand is er."));

    Response answer = visitor.post(fix, Map.of("version", "1"));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(text("markdown")).isEqualTo("Niemand is er.");
  }

  @Test
  @TestSecurity(user = "vi", roles = "viewer")
  void showsFindingsToAViewerAndLetsThemChangeNothing() {
    fixture
        .sample()
        .insert(
            "insert into check_finding (catalog_id, text_id, locale, name, place_offset,"
                + " place_length, message, arguments, fix, fingerprint)"
                + " values (?, ?, 'nl-NL', 'REPEATED_WORDS', 0, 7, 'repeated-words.what',"
                + " '{Niemand}', 'Niemand', repeat('0', 64)) returning id",
            small.catalog(),
            small.text());

    assertThat(visitor.get(small.page() + "?locale=nl-NL").asString())
        .contains("REPEATED_WORDS")
        .doesNotContain("Replace by", "Dismiss");
    assertThat(visitor.post(finding("fix"), Map.of("version", "1")).statusCode()).isEqualTo(403);
  }

  private String finding(String deed) {
    String id =
        fixture.one(
            "select id from check_finding where text_id = ? and name = 'REPEATED_WORDS'",
            small.text());
    return "%s/findings/%s/%s?variant=1&locale=nl-NL".formatted(small.page(), id, deed);
  }

  private String standing() {
    return fixture.one(
        "select count(*) from check_finding where text_id = ? and dismissed_at is null"
            + " and name = 'REPEATED_WORDS'",
        small.text());
  }

  private String text(String column) {
    return fixture.one("select " + column + " from text where id = ?", small.text());
  }
}
