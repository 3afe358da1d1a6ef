package org.errorcatalog.ingest.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.ingest.characters.Mend;
import org.errorcatalog.ingest.characters.Mended;
import org.errorcatalog.ingest.report.FindingName;

/**
 * Mends printf placeholders that a translation tore apart, as {@code %.* ls}, where the siblings
 * agree on what they were.
 */
final class PlaceholderRepair {

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

  private PlaceholderRepair() {}

  /** A place that may be a placeholder: what it is, and whether it is whole. */
  private record Place(int start, int end, String meant, boolean whole) {}

  /**
   * The text with torn placeholders mended.
   *
   * @param siblings the same text in other languages
   */
  static Mended mend(String text, Collection<String> siblings) {
    List<Place> places = places(text);
    if (places.stream().allMatch(Place::whole) || siblings.isEmpty()) {
      return new Mended(text, List.of());
    }
    return agreed(siblings)
        .filter(usual -> usual.equals(counts(places)))
        .map(usual -> mended(text, places))
        .orElseGet(() -> new Mended(text, List.of()));
  }

  private static Mended mended(String text, List<Place> places) {
    StringBuilder mended = new StringBuilder();
    List<Mend> mends = new ArrayList<>();
    int at = 0;
    for (Place place : places) {
      mended.append(text, at, place.start()).append(place.meant());
      if (!place.whole()) {
        mends.add(
            new Mend(
                FindingName.PLACEHOLDER_REPAIRED,
                "a placeholder was torn apart; the other languages have it whole",
                text.substring(place.start(), place.end()),
                place.meant()));
      }
      at = place.end();
    }
    return new Mended(mended.append(text, at, text.length()).toString(), mends);
  }

  /** What most siblings have, where more than half of them do. */
  private static Optional<Map<String, Integer>> agreed(Collection<String> siblings) {
    Map<Map<String, Integer>, Integer> votes = new HashMap<>();
    siblings.forEach(text -> votes.merge(counts(places(text)), 1, Integer::sum));
    return votes.entrySet().stream()
        .filter(each -> 2 * each.getValue() > siblings.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<String, Integer> counts(List<Place> places) {
    Map<String, Integer> counts = new TreeMap<>();
    places.forEach(place -> counts.merge(place.meant(), 1, Integer::sum));
    return counts;
  }

  private static List<Place> places(String text) {
    List<Place> places = new ArrayList<>();
    if (text.indexOf('%') < 0 && text.indexOf('\uFF05') < 0) {
      return places;
    }
    Matcher whole = WHOLE.matcher(text);
    Matcher torn = TORN.matcher(text);
    for (int at = next(text, 0); at >= 0; at = next(text, at)) {
      if (whole.region(at, text.length()).lookingAt()) {
        places.add(new Place(at, whole.end(), whole.group(), true));
        at = whole.end();
      } else if (torn.region(at, text.length()).lookingAt() && !meant(torn).isEmpty()) {
        places.add(new Place(at, torn.end(), meant(torn), false));
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
