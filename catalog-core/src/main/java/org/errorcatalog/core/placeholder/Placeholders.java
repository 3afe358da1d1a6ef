package org.errorcatalog.core.placeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the placeholders of a text, whole ones and such as a translation tore apart. */
public final class Placeholders {

  /** A whole placeholder: flags, width, precision, length, conversion. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "%[-+#0]{0,3}+(?:\\*|\\d{0,4}+)(?:\\.(?:\\*|\\d{1,4}+))?"
              + "(?:S_MSG|(?:I64|I32|ll|hh|[lhwz])?[diouxXeEfgGcsSpn](?!_(?i:msg)))");

  /** The same with blanks inside, which a translation put there, or without the point. */
  private static final Pattern TORN =
      Pattern.compile(
          "[%\uFF05]\\s?([-+#0]{0,3}+)\\s?(\\d{0,4}+)\\s?(\\.?)\\s?(\\*|\\d{0,4}+)\\s?"
              + "((?i:S\\s?_\\s?MSG)|I\\s?64|I\\s?32|ll|hh|[lhwz]|)\\s?([diouxXeEfgGcsSpn]?)(?![A-Za-z])");

  private Placeholders() {}

  /** In their order, none within another. */
  public static List<Placeholder> in(String text) {
    List<Placeholder> places = new ArrayList<>();
    if (text.indexOf('%') < 0 && text.indexOf('\uFF05') < 0) {
      return places;
    }
    Matcher whole = WHOLE.matcher(text);
    Matcher torn = TORN.matcher(text);
    for (int at = next(text, 0); at >= 0; at = next(text, at)) {
      if (whole.region(at, text.length()).lookingAt()) {
        places.add(new Placeholder(at, whole.end(), whole.group(), true));
        at = whole.end();
      } else if (torn.region(at, text.length()).lookingAt() && !meant(torn).isEmpty()) {
        places.add(new Placeholder(at, torn.end(), meant(torn), false));
        at = torn.end();
      } else {
        at++;
      }
    }
    return places;
  }

  private static int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '%' || text.charAt(i) == '\uFF05') {
        return i;
      }
    }
    return -1;
  }

  /** What a torn placeholder was; nothing where it names no conversion. */
  private static String meant(Matcher torn) {
    String precision = torn.group(4);
    String point = precision.equals("*") || !torn.group(3).isEmpty() ? "." : "";
    String packed = torn.group(5).replaceAll("\\s", "");
    String length = packed.equalsIgnoreCase("S_MSG") ? "S_MSG" : packed;
    String conversion = torn.group(6);
    return conversion.isEmpty() && !length.equals("S_MSG")
        ? ""
        : "%" + torn.group(1) + torn.group(2) + point + precision + length + conversion;
  }
}
