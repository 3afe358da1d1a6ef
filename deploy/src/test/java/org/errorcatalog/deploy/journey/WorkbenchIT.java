package org.errorcatalog.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** List, text and help side by side: moving, drafts, and what is put into the text by key. */
@ExtendWith(SharedQuickstart.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbenchIT {

  private static final String ENTRIES = "/catalogs/entra-sign-in/entries/";

  private final RunningQuickstart quickstart;
  private Browser browser;

  WorkbenchIT(RunningQuickstart quickstart) {
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
  void changesTheTextAndTheHelpAloneWhereSomebodyMovesThroughTheList() {
    Page page = at("editor", "50126?locale=nl-NL");
    page.evaluate("window.stayed = true");
    String here = page.locator("#work-title").textContent();

    page.locator("#pane a[href*='/entries/']:not([aria-current])").first().click();

    assertThat(page.locator("#work-title")).not().hasText(here);
    assertThat(page.locator("#pane a[aria-current]")).hasCount(1);
    assertThat(page).not().hasURL(Pattern.compile(".*/entries/50126.*"));
    assertThat(page.evaluate("window.stayed")).isEqualTo(true);
  }

  @Test
  void bringsBackWhatWasTypedAndNotSaved() {
    Page page = at("editor", "50053?locale=nl-NL");
    page.locator("#text textarea").fill("Half getypt.");
    assertThat(page.locator("#preview-text")).containsText("Half getypt.");

    page.reload();
    assertThat(page.locator("#text textarea")).hasValue("Half getypt.");
    assertThat(page.locator("#text [data-draft-note]")).isVisible();

    page.locator("#text [data-draft-drop]").click();
    page.reload();
    assertThat(page.locator("#text textarea")).not().hasValue("Half getypt.");
    assertThat(page.locator("#text [data-draft-note]")).not().isVisible();
  }

  @Test
  void tellsOfWhatSomebodyElseStoredUnderADraft() {
    Page page = at("editor", "50055?locale=nl-NL");
    page.locator("#text textarea").fill("Van de eerste.");
    assertThat(page.locator("#preview-text")).containsText("Van de eerste.");
    Page other = at("reviewer", "50055?locale=nl-NL");
    other.locator("#text textarea").fill("Van de tweede.");
    other.locator("#text [data-stay]").click();
    assertThat(other.locator("#text .saved")).not().isEmpty();

    page.reload();
    page.locator("#text [data-stay]").click();

    assertThat(page.locator("#text .alert-warning")).containsText("Van de tweede.");
    assertThat(page.locator("#text textarea")).hasValue("Van de eerste.");
  }

  @Test
  void saysThatASavedTextIsNoDraftAnyLonger() {
    Page page = at("editor", "50057?locale=nl-NL");
    page.locator("#text textarea").fill("Opgeslagen en klaar.");
    page.locator("#text [data-stay]").click();
    assertThat(page.locator("#text .saved")).not().isEmpty();

    page.reload();

    assertThat(page.locator("#text [data-draft-note]")).not().isVisible();
    assertThat(page.locator("#text textarea")).hasValue("Opgeslagen en klaar.");
  }

  @Test
  void putsTheSourceIntoTheTextByKeyAndTakesItBack() {
    Page page = at("editor", "50048?locale=nl-NL");
    String before = page.locator("#text textarea").inputValue();
    String source = page.locator("#work [data-source]").first().getAttribute("data-source");
    page.keyboard().press("e");

    page.keyboard().press("Control+.");
    assertThat(page.locator("#chord")).isVisible();
    page.keyboard().press("c");
    assertThat(page.locator("#text textarea")).hasValue(source);

    page.keyboard().press("Control+z");
    assertThat(page.locator("#text textarea")).hasValue(before);
  }

  @Test
  void rejectsWithAReasonByKey() {
    Page page = at("reviewer", "50056?locale=de-DE");
    page.locator("#work-title").focus();

    page.keyboard().press("r");
    page.keyboard().type("Not what the page says.");
    page.keyboard().press("Enter");

    assertThat(page.locator("#text .unit-head")).containsText("rejected");
    assertThat(page.locator("#text .revisions")).containsText("Not what the page says.");
  }

  private Page at(String user, String entry) {
    Page page = browser.signedIn(quickstart, user);
    page.navigate(quickstart.consoleUrl() + ENTRIES + entry);
    return page;
  }
}
