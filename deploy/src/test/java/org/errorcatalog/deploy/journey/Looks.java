package org.errorcatalog.deploy.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks at a page in both themes, on a phone, a small and a large screen: WCAG 2.2 AA as far as a
 * program can tell, and nothing wider than the screen. Pictures are left in {@code
 * target/screenshots}; with {@code -Dscreenshots.docs} the documentation gets its own.
 */
final class Looks {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final int NARROWEST = 360;
  private static final int USUAL = 1024;
  private static final List<Integer> WIDTHS = List.of(NARROWEST, USUAL, 1600);
  private static final int HEIGHT = 800;

  /** No colour is on its way to another one. */
  private static final String AT_REST =
      "document.getAnimations().every(it => it.effect.getTiming().iterations === Infinity)";

  private static final String EXCESS = "document.documentElement.scrollWidth - innerWidth";

  private static final Path PICTURES = Path.of("target/screenshots");
  private static final Path DOCS = Path.of("../docs/images");

  private Looks() {}

  /** Makes the screen as small as it gets, so that a page that is about to be opened has it so. */
  static void narrow(Page page) {
    page.setViewportSize(NARROWEST, HEIGHT);
  }

  /**
   * What is wrong with a page.
   *
   * @param name of its pictures
   * @param within a selector of what is new of it
   * @param pictured whether the documentation shows it
   */
  static List<String> faults(Page page, String name, String within, boolean pictured) {
    List<String> faults = new ArrayList<>();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setColorScheme(theme)
              .setReducedMotion(ReducedMotion.REDUCE));
      for (int width : WIDTHS) {
        page.setViewportSize(width, HEIGHT);
        Waiting.until("colours settle", () -> (boolean) page.evaluate(AT_REST));
        String look = "%s-%d-%s".formatted(name, width, theme.name().toLowerCase(Locale.ROOT));
        faults.addAll(faults(page, within, look));
        picture(page, PICTURES.resolve(look + ".png"), true);
        if (pictured && width == USUAL && theme == ColorScheme.LIGHT) {
          pictureForDocs(page, name);
        }
      }
    }
    return faults;
  }

  private static List<String> faults(Page page, String within, String look) {
    List<String> faults = new ArrayList<>();
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).include(within).withTags(WCAG);
    for (Rule rule : axe.analyze().getViolations()) {
      rule.getNodes()
          .forEach(
              node -> faults.add("%s: %s at %s".formatted(look, rule.getId(), node.getTarget())));
    }
    int excess = ((Number) page.evaluate(EXCESS)).intValue();
    if (excess > 0) {
      faults.add("%s: %d pixels wider than the screen".formatted(look, excess));
    }
    return faults;
  }

  private static void pictureForDocs(Page page, String name) {
    if (System.getProperty("screenshots.docs") != null) {
      picture(page, DOCS.resolve(name + ".png"), false);
    }
  }

  private static void picture(Page page, Path file, boolean whole) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
  }
}
