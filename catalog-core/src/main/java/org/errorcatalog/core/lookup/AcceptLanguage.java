package org.errorcatalog.core.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the ranges of an {@code Accept-Language} header (RFC 9110 §12.5.4), in its order. */
final class AcceptLanguage {

  /** No reader has so many languages; what follows is not read. */
  private static final int MOST_RANGES = 50;

  private static final Pattern WEIGHT =
      Pattern.compile("[ \\t]*[qQ]=(?:(0)(?:\\.([0-9]{0,3}))?|1(?:\\.0{0,3})?)");

  private AcceptLanguage() {}

  static List<LocaleRange> ranges(String header) {
    List<LocaleRange> ranges = new ArrayList<>();
    int from = 0;
    for (int read = 0; from <= header.length() && read < MOST_RANGES; read++) {
      int comma = header.indexOf(',', from);
      int to = comma < 0 ? header.length() : comma;
      addRange(header.substring(from, to).strip(), ranges);
      from = to + 1;
    }
    return ranges;
  }

  private static void addRange(String element, List<LocaleRange> ranges) {
    int semicolon = element.indexOf(';');
    String tag = semicolon < 0 ? element : element.substring(0, semicolon).stripTrailing();
    int weight = semicolon < 0 ? LocaleRange.FULL_WEIGHT : weight(element.substring(semicolon + 1));
    if (weight >= 0 && (tag.equals("*") || LanguageTag.isRange(tag))) {
      ranges.add(LocaleRange.of(tag, weight));
    }
  }

  /** In thousandths; negative where ill-formed. */
  private static int weight(String parameter) {
    Matcher matcher = WEIGHT.matcher(parameter);
    if (!matcher.matches()) {
      return -1;
    }
    if (matcher.group(1) == null) {
      return LocaleRange.FULL_WEIGHT;
    }
    String decimals = matcher.group(2) == null ? "" : matcher.group(2);
    return Integer.parseInt((decimals + "000").substring(0, 3));
  }
}
