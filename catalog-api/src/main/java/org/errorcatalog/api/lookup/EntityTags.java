package org.errorcatalog.api.lookup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code If-None-Match} (RFC 9110 §13.1.2), which compares without regard to weakness. */
final class EntityTags {

  private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")");

  private EntityTags() {}

  /**
   * @param lines of the header, each with one tag, several, or {@code *}
   * @param entityTag with its quotes
   */
  static boolean contain(List<String> lines, String entityTag) {
    for (String line : lines) {
      if (line.strip().equals("*")) {
        return true;
      }
      Matcher tag = TAG.matcher(line);
      while (tag.find()) {
        if (tag.group(1).equals(entityTag)) {
          return true;
        }
      }
    }
    return false;
  }
}
