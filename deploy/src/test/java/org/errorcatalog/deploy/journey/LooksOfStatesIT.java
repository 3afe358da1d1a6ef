package org.errorcatalog.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What one gets to see only after having done something, in a catalog with texts in German, in
 * Japanese and, from right to left, in Arabic.
 */
@ExtendWith(SharedQuickstart.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LooksOfStatesIT {

  private static final Path PAGES = Path.of("src/test/resources/world").toAbsolutePath();
  private static final String CATALOG = "/catalogs/world";
  private static final String SAVE = "#text button[name=then][value='']";

  private static final List<Place> PLACES =
      List.of(
          new Place("list", "?", "#list tbody"),
          new Place("workbench", "/entries/1005?", "#text textarea"),
          new Place("history", "/entries/1005/history?", "main h1"),
          new Place("review", "/review?", "main h1"),
          new Place("actions", "/actions?", "main h1"),
          new Place("dashboard", "/dashboard?", "main h1"));

  private final RunningQuickstart quickstart;
  private final List<String> faults = new ArrayList<>();
  private Browser browser;
  private Page admin;
  private Page editor;
  private Page reviewer;

  LooksOfStatesIT(RunningQuickstart quickstart) {
    this.quickstart = quickstart;
  }

  /**
   * A page of the catalog.
   *
   * @param path to which the locale is appended
   * @param ready a selector of what is there once the page is
   */
  private record Place(String name, String path, String ready) {}

  /** Uploads the pages, as somebody who brings a catalog. */
  @BeforeAll
  void bringCatalog() {
    quickstart.awaitEverything();
    browser = Browser.open();
    admin = browser.signedIn(quickstart, "admin");
    editor = browser.signedIn(quickstart, "editor");
    reviewer = browser.signedIn(quickstart, "reviewer");
    upload("en-US", "de-DE", "ja-JP", "ar-SA");
    look(admin, "import-checked");
    admin.locator("form[action$='/apply'] button").click();
    admin.locator("#standing:not([aria-busy])").waitFor();
  }

  /** At the end of a journey, so that one fault hides no other. */
  @AfterEach
  void hasNoFaults() {
    List<String> found = List.copyOf(faults);
    faults.clear();
    assertThat(found).isEmpty();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void showsWhatAnImportDid() {
    assertThat(admin.locator("#standing dd [role=status]")).containsText("applied");

    look(admin, "import-applied");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "ja-JP", "ar-SA"})
  void showsBothTextsOfAStaleSave(String locale) {
    String entry = CATALOG + "/entries/1003?locale=" + locale;
    open(editor, entry);
    open(reviewer, entry);
    String words = editor.locator("#text textarea").inputValue();
    editor.locator("#text textarea").fill(words + " (1)");
    editor.locator(SAVE).click();
    assertThat(editor.locator("#text .saved")).not().isEmpty();

    reviewer.locator("#text textarea").fill("(2) " + words);
    reviewer.locator(SAVE).click();
    assertThat(reviewer.locator("#text .alert-warning")).containsText("(1)");

    look(reviewer, "conflict-" + locale);
  }

  @Test
  void showsWhatAChangeOfManyDid() {
    open(editor, CATALOG + "/bulk?locale=ar-SA");
    editor.locator("input[name=deed][value=replace]").check();
    editor.locator("#find").fill("الطرد");
    editor.locator("#by").fill("الشحنة");
    editor.locator("main form .btn-primary").click();
    editor.locator("form[action$='/apply']").waitFor();
    look(editor, "bulk-previewed");

    editor.locator("form[action$='/apply'] button").click();
    Locator undo = editor.locator("form[action$='/undo']:not(.going) button");
    undo.waitFor();
    look(editor, "bulk-applied");

    undo.click();
    assertThat(editor.locator("#bulk-title")).containsText("Taken back");
    look(editor, "bulk-taken-back");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja-JP", "ar-SA"})
  void showsOtherScripts(String locale) {
    open(editor, CATALOG + "/entries/1005?locale=" + locale);
    Locator text = editor.locator("#text textarea");
    text.fill(text.inputValue() + " AADSTS50058 (`GET /token`)");
    editor.locator(SAVE).click();
    assertThat(editor.locator("#text .saved")).not().isEmpty();

    for (Place place : PLACES) {
      open(reviewer, CATALOG + place.path() + "locale=" + locale);
      reviewer.locator(place.ready()).first().waitFor();
      look(reviewer, place.name() + "-" + locale);
    }
  }

  private void upload(String... locales) {
    admin.navigate(quickstart.consoleUrl() + "/imports");
    admin.locator("#catalog").fill("world");
    admin
        .locator("#pages")
        .setInputFiles(
            Stream.of(locales).map(locale -> PAGES.resolve(locale + ".md")).toArray(Path[]::new));
    admin.locator(".upload .btn-primary").click();
    admin.locator("form[action$='/apply']").waitFor();
  }

  private void open(Page page, String path) {
    Looks.narrow(page);
    page.navigate(quickstart.consoleUrl() + path);
  }

  private void look(Page page, String name) {
    faults.addAll(Looks.faults(page, name, "html", false));
  }
}
