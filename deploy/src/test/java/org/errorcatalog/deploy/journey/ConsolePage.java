package org.errorcatalog.deploy.journey;

import java.util.List;

/**
 * A page of the console that is looked at in every width and theme.
 *
 * @param name of its picture
 * @param user who looks at it; empty for somebody who is not signed in
 * @param ready a selector of what is there once the page is
 * @param pictured whether the documentation shows it
 */
record ConsolePage(String name, String user, String path, String ready, boolean pictured) {

  private static final String CATALOG = "/catalogs/entra-sign-in";
  private static final String ENTRY = CATALOG + "/entries/50058?locale=nl-NL";

  /** All of them, in the order in which a person meets them. */
  static final List<ConsolePage> ALL =
      List.of(
          of("signed-out", "", "/signed-out", "h1"),
          of("sign-in-failed", "", "/sign-in-failed", "h1"),
          of("catalogs", "admin", "/catalogs", "main h1"),
          of("new-catalog", "admin", "/new-catalog", "#name"),
          shown("list", "admin", CATALOG + "?locale=nl-NL", "#list"),
          of("list-empty", "admin", CATALOG + "?locale=nl-NL&q=zzzz", ".empty"),
          shown("workbench", "reviewer", ENTRY, "#text textarea"),
          of("workbench-viewer", "viewer", ENTRY, "#text"),
          of("checks", "admin", CATALOG + "/checks?locale=nl-NL", "#checks-title"),
          shown("release", "publisher", CATALOG + "/release", "main h1"),
          shown("settings", "admin", CATALOG + "/settings", "#locales-title"),
          of("settings-viewer", "viewer", CATALOG + "/settings", "#locales-title"),
          of("new-entry", "admin", CATALOG + "/new-entry", "#code"),
          of("withdraw", "admin", CATALOG + "/entries/50058/status", "#reason"),
          of("imports", "admin", "/imports", "main h1"),
          of("not-found", "admin", "/catalogs/none", ".empty-title"),
          of("forbidden", "viewer", "/new-catalog", ".empty-title"));

  private static ConsolePage of(String name, String user, String path, String ready) {
    return new ConsolePage(name, user, path, ready, false);
  }

  private static ConsolePage shown(String name, String user, String path, String ready) {
    return new ConsolePage(name, user, path, ready, true);
  }

  @Override
  public String toString() {
    return name;
  }
}
