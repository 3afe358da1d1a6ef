package org.errorcatalog.deploy.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real Chromium without a window. */
final class Browser implements AutoCloseable {
  private static final double PATIENCE_MILLIS = 30_000;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  /** Skips the journey where there is no browser; a CI's run fails. */
  static Browser open() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Path executable = InstalledBrowser.find(playwright.chromium().executablePath());
    return new Browser(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(arguments())));
  }

  /** A page of a person who has not been here before. */
  Page newPage() {
    BrowserContext context = chromium.newContext();
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return context.newPage();
  }

  /** The console as a person sees it after signing in through Keycloak. */
  Page signedIn(RunningQuickstart quickstart, String user) {
    quickstart.awaitEverything();
    Page page = newPage();
    page.navigate(quickstart.consoleUrl() + "/");
    page.fill("#username", user);
    page.fill("#password", user);
    page.click("#kc-login");
    page.waitForURL(quickstart.consoleUrl() + "/**");
    return page;
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }

  /** Chromium's sandbox refuses root, and containers have little shared memory. */
  private static List<String> arguments() {
    List<String> arguments = new ArrayList<>(List.of("--disable-dev-shm-usage"));
    if (System.getProperty("user.name").equals("root")) {
      arguments.add("--no-sandbox");
    }
    return arguments;
  }
}
