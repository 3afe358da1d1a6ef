package org.errorcatalog.deploy.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A page of the console that is looked at in every width and theme.
 *
 * @param name of its picture
 * @param user who looks at it; empty for somebody who is not signed in
 * @param click a selector of what is pressed first; empty for nothing
 * @param ready a selector of what is there once the page is
 * @param within a selector of what is new of it
 * @param pictured whether the documentation shows it
 */
record ConsolePage(
    String name,
    String user,
    String path,
    String click,
    String ready,
    String within,
    boolean pictured) {

  private static final String CATALOG = "/catalogs/entra-sign-in";
  private static final String ENTRY = CATALOG + "/entries/50058?locale=nl-NL";
  private static final List<String> HELP =
      List.of(
          "MEMORY", "LOCALES", "GLOSSARY", "SIMILAR", "UPSTREAM", "CONCORDANCE", "HISTORY", "TALK");

  private static final List<ConsolePage> PLACES =
      List.of(
          of("signed-out", "", "/signed-out", "h1"),
          of("sign-in-failed", "", "/sign-in-failed", "h1"),
          of("catalogs", "admin", "/catalogs", "main h1"),
          of("new-catalog", "admin", "/new-catalog", "#name"),
          shown("dashboard", "admin", CATALOG + "/dashboard", "main h1"),
          shown("list", "editor", CATALOG + "?locale=nl-NL", "#list tbody"),
          of("list-empty", "admin", CATALOG + "?locale=nl-NL&q=zzzz", ".empty"),
          shown("workbench", "reviewer", ENTRY, "#text textarea"),
          of("workbench-viewer", "viewer", ENTRY, "#text"),
          shown("bulk", "editor", CATALOG + "/bulk?locale=nl-NL", "main form"),
          shown("review", "reviewer", CATALOG + "/review?locale=nl-NL", "main h1"),
          shown("inbox", "editor", "/inbox", "main h1"),
          of("activity", "admin", "/activity", "main h1"),
          shown("activity-catalog", "admin", CATALOG + "/activity", "main h1"),
          of("revert", "admin", CATALOG + "/activity/revert", "main h1"),
          of("history", "editor", CATALOG + "/entries/50058/history?locale=nl-NL", "main h1"),
          shown("actions", "editor", CATALOG + "/actions?locale=nl-NL", "main h1"),
          shown("checks", "admin", CATALOG + "/checks?locale=nl-NL", "#checks-title"),
          shown("release", "publisher", CATALOG + "/release", "main h1"),
          shown("settings", "admin", CATALOG + "/settings", "#locales-title"),
          of("settings-viewer", "viewer", CATALOG + "/settings", "#locales-title"),
          of("new-entry", "admin", CATALOG + "/new-entry", "#code"),
          of("withdraw", "admin", CATALOG + "/entries/50058/status", "#reason"),
          of("imports", "admin", "/imports", "main h1"),
          of("not-found", "admin", "/catalogs/none", ".empty-title"),
          of("forbidden", "viewer", "/new-catalog", ".empty-title"),
          new ConsolePage("keys", "viewer", CATALOG, "[data-keys]", "#keys[open]", "#keys", false));

  /** All of them, in the order in which a person meets them. */
  static List<ConsolePage> all() {
    List<ConsolePage> all = new ArrayList<>(PLACES);
    help().forEach(all::add);
    return all;
  }

  /** What helps beside the text, a tab each. */
  private static Stream<ConsolePage> help() {
    return HELP.stream()
        .map(
            tab ->
                new ConsolePage(
                    "help-" + tab.toLowerCase(Locale.ROOT),
                    "reviewer",
                    ENTRY,
                    "[data-help=" + tab + "]",
                    "#help-body :not(.skeleton)",
                    "#help",
                    false));
  }

  private static ConsolePage of(String name, String user, String path, String ready) {
    return new ConsolePage(name, user, path, "", ready, "html", false);
  }

  private static ConsolePage shown(String name, String user, String path, String ready) {
    return new ConsolePage(name, user, path, "", ready, "html", true);
  }

  @Override
  public String toString() {
    return name;
  }
}
