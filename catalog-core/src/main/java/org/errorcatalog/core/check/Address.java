package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.core.check.Markup.Marked;

/**
 * Where a link of a text leads, or an address that stands in it.
 *
 * @param start the offset of its first character in the text; of a link the target alone, where it
 *     is written as it is meant, else the whole link
 * @param end the offset past its last one
 * @param alone whether nothing but the address stands in that place
 */
record Address(int start, int end, String target, boolean alone) {

  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:(?:https?|ftp)://|(?<![\\w/.@-])www\\.)[!-~&&[^<>\"'`\\\\|\\[\\]*]]{1,2000}+");

  private static final String STOPS = ".,;:!?_}";

  /** In their order. */
  static List<Address> in(CheckedText text) {
    String markdown = text.markdown();
    if (!mayHaveSome(markdown)) {
      return List.of();
    }
    List<Address> found = new ArrayList<>();
    BitSet taken = new BitSet(markdown.length());
    for (Marked marked : text.markup().nodes()) {
      String target = marked.target();
      if (!target.isEmpty()) {
        found.add(of(marked, target, markdown));
      }
      if (!target.isEmpty() || marked.isCode()) {
        taken.set(marked.start(), marked.end());
      }
    }
    addBare(markdown, taken, found);
    found.sort(Comparator.comparing(Address::start));
    return found;
  }

  /** Text without these signs has no address, and need not be parsed for one. */
  private static boolean mayHaveSome(String markdown) {
    for (int at = 0; at < markdown.length(); at++) {
      boolean may =
          switch (markdown.charAt(at)) {
            case '@' -> true;
            case ']' -> markdown.startsWith("](", at) || markdown.startsWith("]:", at);
            case ':' -> markdown.startsWith("://", at) || markdown.startsWith("mailto", at - 6);
            case '.' -> markdown.startsWith("www", at - 3);
            default -> false;
          };
      if (may) {
        return true;
      }
    }
    return false;
  }

  private static Address of(Marked marked, String target, String markdown) {
    int at = markdown.lastIndexOf(target, marked.end() - target.length());
    return at > marked.start()
        ? new Address(at, at + target.length(), target, true)
        : new Address(marked.start(), marked.end(), target, false);
  }

  private static void addBare(String markdown, BitSet taken, List<Address> found) {
    Matcher bare = BARE.matcher(markdown);
    while (bare.find()) {
      if (!taken.get(bare.start())) {
        int end = withoutStops(markdown, bare.start(), bare.end());
        found.add(new Address(bare.start(), end, markdown.substring(bare.start(), end), true));
      }
    }
  }

  /** What ends a sentence, or closes a bracket that stands before, is not the address's. */
  private static int withoutStops(String markdown, int start, int end) {
    boolean opened = markdown.substring(start, end).indexOf('(') >= 0;
    String stops = opened ? STOPS : STOPS + ")";
    int last = end;
    while (last > start && stops.indexOf(markdown.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }
}
