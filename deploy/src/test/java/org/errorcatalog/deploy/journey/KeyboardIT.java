package org.errorcatalog.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an editor and a reviewer do all day, without a mouse. */
@ExtendWith(SharedQuickstart.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardIT {

  private static final String LIST = "/catalogs/entra-sign-in?locale=nl-NL";

  /** The entry, and the text of it that is being edited. */
  private static final String HERE =
      "document.getElementById('work-title').textContent + document.activeElement.id";

  private final RunningQuickstart quickstart;
  private Browser browser;

  KeyboardIT(RunningQuickstart quickstart) {
    this.quickstart = quickstart;
  }

  @BeforeAll
  void open() {
    setDefaultAssertionTimeout(20_000);
    browser = Browser.open();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void findsEditsAndSavesAndIsAtTheNext() {
    Page page = at("editor", LIST);
    page.keyboard().press("/");
    page.keyboard().type("5005");
    assertThat(page).hasURL(Pattern.compile(".*q=5005.*"));
    tabTo(page, "#list tbody a");
    String code = page.locator(":focus").innerText();
    page.keyboard().press("Enter");
    assertThat(page.locator("#work-title")).containsText(code);

    page.keyboard().press("e");
    assertThat(page.locator("#text textarea")).isFocused();
    page.keyboard().press("Control+End");
    page.keyboard().type(" Nagekeken.");
    pressUntilNext(page, code, "Control+Enter");

    assertThat(page.locator("#work-title")).not().containsText(code);
    assertThat(page.locator(".entry-head .saved")).containsText(code);
  }

  @Test
  void ticksRowsOfTheListAndGoesToChangeThem() {
    Page page = at("editor", LIST);
    page.keyboard().press("f");
    assertThat(page.locator("details.more select").first()).isVisible();
    page.locator("#list .code a").first().focus();

    page.keyboard().press("x");
    page.keyboard().press("j");
    page.keyboard().press("x");
    assertThat(page.locator("#list input[name=entry]:checked")).hasCount(2);
    page.keyboard().press("b");

    assertThat(page).hasURL(Pattern.compile(".*/bulk\\?.*entry=\\d+&entry=\\d+.*"));
  }

  @Test
  void approvesAndIsAtTheNext() {
    Page page = at("reviewer", "/catalogs/entra-sign-in/entries/50011?locale=nl-NL");
    page.keyboard().press("e");

    pressUntilNext(page, "50011", "Alt+Enter");

    assertThat(page.locator("#work-title")).not().containsText("50011");
    page.navigate(quickstart.consoleUrl() + "/catalogs/entra-sign-in/entries/50011?locale=nl-NL");
    assertThat(page.locator("#text .unit-head")).containsText("approved");
  }

  @Test
  void showsItsKeys() {
    Page page = at("viewer", LIST);

    page.keyboard().press("?");
    assertThat(page.locator("#keys")).isVisible();

    page.keyboard().press("Escape");
    assertThat(page.locator("#keys")).not().isVisible();
  }

  @Test
  void goesToThePlacesOfItsKeys() {
    Page page = at("reviewer", "/catalogs/entra-sign-in/review?locale=nl-NL");

    page.keyboard().press("g");
    page.keyboard().press("a");
    assertThat(page).hasURL(Pattern.compile(".*/entra-sign-in/activity"));

    page.keyboard().press("g");
    page.keyboard().press("i");
    assertThat(page).hasURL(Pattern.compile(".*/inbox"));
  }

  private Page at(String user, String path) {
    Page page = browser.signedIn(quickstart, user);
    page.navigate(quickstart.consoleUrl() + path);
    return page;
  }

  /** Where an action of the entry waits, that comes first. */
  private static void pressUntilNext(Page page, String code, String chord) {
    for (int i = 0; i < 6 && page.locator("#work-title").innerText().contains(code); i++) {
      String before = (String) page.evaluate(HERE);
      page.keyboard().press(chord);
      Waiting.until("the chord leads on", () -> !before.equals(page.evaluate(HERE)));
    }
  }

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      boolean there = (boolean) page.evaluate("it => document.activeElement.matches(it)", selector);
      if (there) {
        return;
      }
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }
}
