package org.errorcatalog.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedQuickstart.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditingIT {
  private static final String ENTRIES = "/catalogs/entra-sign-in";
  private static final String ENTRY = ENTRIES + "/entries/50058";

  /** Saves and stays; the one before it goes on to the next entry. */
  private static final String SAVE = "#text button[name=then][value='']";

  private final RunningQuickstart quickstart;
  private Browser browser;

  EditingIT(RunningQuickstart quickstart) {
    this.quickstart = quickstart;
  }

  @BeforeAll
  void open() {
    browser = Browser.open();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void servesWhatAnEditorWroteOnceItIsPublished() {
    String wording = "Er is niemand aangemeld (" + UUID.randomUUID() + ").";
    Page page = signedIn("editor", ENTRIES + "?locale=nl-NL");
    page.locator("table.entries a").getByText("50058").first().click();
    page.locator("#text textarea").fill(wording);
    save(page);
    assertThat(served()).isNotEqualTo(wording);

    Page release = signedIn("publisher", ENTRIES + "/release");
    assertThat(release.locator("table.changes")).containsText(wording);
    release.locator("section.publish button").click();
    assertThat(release.locator(".alert-success")).isVisible();

    Waiting.until("the API serves it", () -> served().equals(wording));
  }

  @Test
  void keepsBothTextsWhereTwoEditorsMeet() {
    Page first = signedIn("editor", ENTRY + "?locale=de-DE");
    Page second = signedIn("reviewer", ENTRY + "?locale=de-DE");
    first.locator("#text textarea").fill("Niemand ist angemeldet, sagt die Erste.");
    save(first);

    second.locator("#text textarea").fill("Niemand ist angemeldet, sagt die Zweite.");
    second.locator(SAVE).click();
    assertThat(second.locator("#text .alert-warning")).containsText("sagt die Erste");
    assertThat(second.locator("#text textarea"))
        .hasValue("Niemand ist angemeldet, sagt die Zweite.");

    save(second);
    assertThat(second.locator("#text .unit-head")).containsText("approved");
  }

  @Test
  void showsAViewerNoFormAndRefusesAForgedOne() {
    Page page = signedIn("viewer", ENTRY + "?locale=nl-NL");

    assertThat(page.locator("textarea")).hasCount(0);
    assertThat(forge(page, "nl-NL").status()).isEqualTo(403);
  }

  @Test
  void letsTheDutchEditorEditDutchAlone() {
    Page page = signedIn("editor-nl", ENTRY + "?locale=nl-NL");
    assertThat(page.locator("#text textarea")).hasCount(1);
    assertThat(forge(page, "de-DE").status()).isEqualTo(403);

    page.navigate(quickstart.consoleUrl() + ENTRY + "?locale=de-DE");

    assertThat(page.locator("textarea")).hasCount(0);
  }

  private static void save(Page page) {
    page.locator(SAVE).click();
    assertThat(page.locator("#text .saved")).not().isEmpty();
  }

  private Page signedIn(String user, String path) {
    Page page = browser.signedIn(quickstart, user);
    page.navigate(quickstart.consoleUrl() + path);
    return page;
  }

  /** A save that the page does not offer, with the token that the console gave this person. */
  private APIResponse forge(Page page, String locale) {
    Locator token = page.locator("input[name=csrf-token]").first();
    return page.request()
        .post(
            quickstart.consoleUrl() + ENTRY + "/texts/" + locale,
            RequestOptions.create()
                .setMaxRedirects(0)
                .setForm(
                    FormData.create()
                        .set("csrf-token", token.count() == 0 ? "" : token.inputValue())
                        .set("version", "0")
                        .set("markdown", "forged")));
  }

  private String served() {
    return quickstart
        .json(quickstart.lookup("entra-sign-in", "50058", "nl"))
        .path("description")
        .path("text")
        .asText();
  }
}
