package org.errorcatalog.admin.found;

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
class EntryMakingResourceTest {

  private static final String STATUS = "/entries/50058/status?variant=1";

  @Inject Fixture fixture;

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void aCatalogToShape() {
    small = fixture.small("ed");
  }

  @Test
  void makesAnEntryAndLeadsToIt() {
    Response made = make("0x80070005", "1", "Access is denied.");

    assertThat(made.statusCode()).isEqualTo(303);
    assertThat(made.header("Location")).endsWith("/entries/0x80070005?variant=1&locale=en-US");
    assertThat(visitor.get(small.list() + "/entries/0x80070005?locale=en-US").asString())
        .contains("Access is denied.", "in review");
    assertThat(activity()).isEqualTo("EDITED text MADE entry 0x80070005");
  }

  @Test
  void asksBeforeItMakesAnotherMeaningOfACode() {
    Response asked = make("50058", "1", "The session is over.");

    assertThat(asked.statusCode()).isEqualTo(422);
    assertThat(asked.asString())
        .contains("The code 50058 is there already", "Nobody is **signed in**.")
        .contains("Make it as variant 2", "The session is over.");
    assertThat(make("50058", "2", "The session is over.").statusCode()).isEqualTo(303);
    assertThat(make("50058", "2", "Something else.").asString()).contains("Make it as variant 3");
  }

  @Test
  void keepsWhatWasTypedWhereItIsRefused() {
    Response refused = make("no/code", "1", "Something.");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString())
        .contains("Not saved: a code has letters", "value=\"no/code\"", "Something.");
    assertThat(make("77", "1", "  ").asString()).contains("a wording is not empty");
  }

  @Test
  void withdrawsAnEntryForAReasonAndBringsItBack() {
    assertThat(visitor.get(small.list() + STATUS).asString()).contains("Withdraw 50058");
    assertThat(status("0", "WITHDRAWN", " ").asString()).contains("a reason has 1 to 500");
    assertThat(status("0", "WITHDRAWN", "Out of use").statusCode()).isEqualTo(303);
    assertThat(entry()).isEqualTo("WITHDRAWN IN_REVIEW Out of use");

    assertThat(visitor.get(small.list() + STATUS).asString()).contains("Bring 50058 back");
    assertThat(status("0", "ACTIVE", "").statusCode()).isEqualTo(412);
    assertThat(status("1", "ACTIVE", "").statusCode()).isEqualTo(303);
    assertThat(entry()).isEqualTo("ACTIVE IN_REVIEW -");
  }

  @Test
  @TestSecurity(user = "nl", roles = "editor")
  void letsNobodyWhoMayOnlyEditOneLocale() {
    fixture.grant("nl", small.catalog(), "nl-NL");

    assertThat(make("1", "1", "x").statusCode()).isEqualTo(403);
    assertThat(status("0", "WITHDRAWN", "x").statusCode()).isEqualTo(403);
    assertThat(visitor.get(small.list() + "/entries/1/status").statusCode()).isEqualTo(403);
  }

  private Response make(String code, String variant, String markdown) {
    return visitor.post(
        small.list() + "/new-entry",
        Map.of("code", code, "variant", variant, "class", "ERROR", "markdown", markdown));
  }

  private Response status(String version, String status, String reason) {
    return visitor.post(
        small.list() + STATUS, Map.of("version", version, "status", status, "reason", reason));
  }

  private String entry() {
    return fixture.one(
        "select e.status || ' ' || e.state || ' ' || coalesce(r.reason, '-') from entry e"
            + " join revision r on r.entry_id = e.id and r.number = e.revision where e.id = ?",
        small.entry());
  }

  private String activity() {
    return fixture.one(
        "select string_agg(verb || ' ' || case when verb = 'EDITED' then split_part(subject, ' ', 1)"
            + " else subject end, ' ' order by id desc) from activity where catalog_id = ?",
        small.catalog());
  }
}
