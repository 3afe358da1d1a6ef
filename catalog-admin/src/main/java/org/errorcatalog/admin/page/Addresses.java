package org.errorcatalog.admin.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses of the console's pages; codes may hold blanks and signs. */
public final class Addresses {

  private static final Pattern AND = Pattern.compile("&");

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

  /** The suggested actions of a catalog. */
  public static String actions(String catalog, String locale) {
    return "/catalogs/%s/actions?locale=%s".formatted(catalog, query(locale));
  }

  /** One of them. */
  public static String action(String catalog, long id, String locale) {
    return "/catalogs/%s/actions/%d?locale=%s".formatted(catalog, id, query(locale));
  }

  /** The parameters of a query, in their order. */
  public static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    AND.splitAsStream(query)
        .filter(each -> each.indexOf('=') > 0)
        .forEach(
            each -> {
              int at = each.indexOf('=');
              parameters.put(
                  each.substring(0, at), URLDecoder.decode(each.substring(at + 1), UTF_8));
            });
    return parameters;
  }

  /** The settings of a catalog. */
  public static String settings(String catalog) {
    return "/catalogs/%s/settings".formatted(catalog);
  }

  /** Where an entry is taken out of use and brought back. */
  public static String status(String catalog, String code, int variant) {
    return "%s/status?variant=%d".formatted(entry(catalog, code), variant);
  }

  public static String query(String value) {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }
}
