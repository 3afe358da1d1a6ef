package org.errorcatalog.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page as one finds it. */
@ExtendWith(SharedQuickstart.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LooksIT {

  private final RunningQuickstart quickstart;
  private final Map<String, Page> people = new HashMap<>();
  private Browser browser;

  LooksIT(RunningQuickstart quickstart) {
    this.quickstart = quickstart;
  }

  @BeforeAll
  void open() {
    quickstart.awaitEverything();
    browser = Browser.open();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  static List<ConsolePage> pages() {
    return ConsolePage.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isAccessibleInEveryWidthAndTheme(ConsolePage it) {
    Page page = people.computeIfAbsent(it.user(), this::arrive);
    Looks.narrow(page);
    page.navigate(quickstart.consoleUrl() + it.path());
    if (!it.click().isEmpty()) {
      page.locator(it.click()).first().click();
    }
    page.locator(it.ready()).first().waitFor();

    assertThat(Looks.faults(page, it.name(), it.within(), it.pictured())).isEmpty();
  }

  private Page arrive(String user) {
    return user.isEmpty() ? browser.newPage() : browser.signedIn(quickstart, user);
  }
}
