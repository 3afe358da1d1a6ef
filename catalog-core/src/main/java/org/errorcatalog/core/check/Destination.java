package org.errorcatalog.core.check;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page is known by, whichever language it is in: its address without the locale, the way to
 * it from the linking page, and the heading that it is opened at, which is named in the page's own
 * words. Between http and https there is no difference that a translation makes.
 */
final class Destination {

  private static final Pattern HOST =
      Pattern.compile("(?i)(?:https?://|//|(?=www\\.))([^/?#]++)(.*+)", Pattern.DOTALL);
  private static final Pattern LOCALE =
      Pattern.compile(
          "(?i)^/?[a-z]{2}(?=/)|(?:^|/)[a-z]{2,3}(?:-[a-z]{4})?-(?:[a-z]{2}|\\d{3})(?=[/?#]|$)");
  private static final Pattern LANGUAGE =
      Pattern.compile("(?i)(?<![^&])(?:c?lcid|culture|hl|l|lang|locale|mkt|setlang)=[^&#]*+");
  private static final Pattern UPWARD = Pattern.compile("^(?:\\.{1,2}/)++");

  /** A site whose pages name each other with the host and without. */
  private static final Pattern DOCUMENTATION =
      Pattern.compile("(?:www\\.)?(?:docs|learn)\\.microsoft\\.com");

  private Destination() {}

  static String of(String address) {
    Matcher host = HOST.matcher(address);
    if (!host.matches()) {
      return address.startsWith("#") ? "#" : path(UPWARD.matcher(address).replaceFirst(""));
    }
    String name = host.group(1).toLowerCase(Locale.ROOT);
    return (DOCUMENTATION.matcher(name).matches() ? "" : name) + path(host.group(2));
  }

  private static String path(String written) {
    int heading = written.indexOf('#');
    String path = heading < 0 ? written : written.substring(0, heading);
    int query = path.indexOf('?');
    String asked = query < 0 ? "" : LANGUAGE.matcher(path.substring(query + 1)).replaceAll("");
    String page = LOCALE.matcher(query < 0 ? path : path.substring(0, query)).replaceFirst("");
    return trimmed(page, '/') + trimmed("?" + asked.replace("&&", "&"), '?', '&');
  }

  private static String trimmed(String text, char... ends) {
    int end = text.length();
    while (end > 0 && String.valueOf(ends).indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
