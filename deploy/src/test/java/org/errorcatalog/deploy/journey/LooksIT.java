package org.errorcatalog.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in both themes, on a phone, a small and a large screen: WCAG 2.2 AA as far as a
 * program can tell, and nothing wider than the screen. Pictures are left in {@code
 * target/screenshots}; with {@code -Dscreenshots.docs} the documentation gets its own.
 */
@ExtendWith(SharedQuickstart.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LooksIT {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final List<Integer> WIDTHS = List.of(360, 1024, 1600);
  private static final int HEIGHT = 800;

  /** No colour is on its way to another one. */
  private static final String AT_REST =
      "document.getAnimations().every(it => it.effect.getTiming().iterations === Infinity)";

  private static final Path PICTURES = Path.of("target/screenshots");
  private static final Path DOCS = Path.of("../docs/images");

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
    List<String> faults = new ArrayList<>();
    page.setViewportSize(WIDTHS.get(0), HEIGHT);
    page.navigate(quickstart.consoleUrl() + it.path());
    if (!it.click().isEmpty()) {
      page.locator(it.click()).first().click();
    }
    page.locator(it.ready()).first().waitFor();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setColorScheme(theme)
              .setReducedMotion(ReducedMotion.REDUCE));
      for (int width : WIDTHS) {
        page.setViewportSize(width, HEIGHT);
        Waiting.until("colours settle", () -> (boolean) page.evaluate(AT_REST));
        String look = "%s-%d-%s".formatted(it.name(), width, theme.name().toLowerCase(Locale.ROOT));
        faults.addAll(faults(page, it.within(), look));
        picture(page, it, look, width == 1024 && theme == ColorScheme.LIGHT);
      }
    }
    assertThat(faults).isEmpty();
  }

  private Page arrive(String user) {
    return user.isEmpty() ? browser.newPage() : browser.signedIn(quickstart, user);
  }

  private static List<String> faults(Page page, String within, String look) {
    List<String> faults = new ArrayList<>();
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).include(within).withTags(WCAG);
    for (Rule rule : axe.analyze().getViolations()) {
      rule.getNodes()
          .forEach(
              node -> faults.add("%s: %s at %s".formatted(look, rule.getId(), node.getTarget())));
    }
    int wide =
        ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
    if (wide > 0) {
      faults.add("%s: %d pixels wider than the screen".formatted(look, wide));
    }
    return faults;
  }

  private static void picture(Page page, ConsolePage it, String look, boolean usual) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(look + ".png")).setFullPage(true));
    if (usual && it.pictured() && System.getProperty("screenshots.docs") != null) {
      page.screenshot(new Page.ScreenshotOptions().setPath(DOCS.resolve(it.name() + ".png")));
    }
  }
}
