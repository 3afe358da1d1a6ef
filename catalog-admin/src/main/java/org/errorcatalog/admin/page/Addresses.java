package org.errorcatalog.admin.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/** The addresses of the console's pages; codes may hold blanks and signs. */
public final class Addresses {

  private Addresses() {}

  public static String entries(String catalog, String locale) {
    return "/catalogs/%s?locale=%s".formatted(catalog, query(locale));
  }

  public static String entry(
      String catalog, String code, int variant, @Nullable String source, String locale) {
    return "%s?variant=%d&locale=%s%s"
        .formatted(
            entry(catalog, code),
            variant,
            query(locale),
            source == null ? "" : "&source=" + query(source));
  }

  /** Without the part that says which variant and which locales. */
  public static String entry(String catalog, String code) {
    return "/catalogs/%s/entries/%s".formatted(catalog, query(code));
  }

  /** The checks of a catalog in a locale, or what is done to them. */
  public static String checks(String catalog, String rest, @Nullable String locale) {
    return "/catalogs/%s/checks%s%s"
        .formatted(
            catalog, rest, locale == null || locale.isEmpty() ? "" : "?locale=" + query(locale));
  }

  public static String query(String value) {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }
}
