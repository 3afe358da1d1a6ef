package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Digits of any script with marks between them. Whether a point groups or begins the decimals is
 * told by the number of digits behind it; three of them are taken for a group in every language, so
 * that equal ones are equal.
 */
record WrittenNumber(String written) {

  private static final int GROUP = 3;
  private static final int MOST_GROUPS = 9;

  /** One value, or several where the marks are those of a date, a version or a list. */
  List<String> values() {
    List<String> parts = new ArrayList<>();
    StringBuilder marks = new StringBuilder();
    split(parts, marks);
    if (isGrouped(parts, parts.size())) {
      return List.of(plain(String.join("", parts)));
    }
    int last = parts.size() - 1;
    boolean decimals = last == 1 || (isGrouped(parts, last) && isNew(marks));
    return decimals
        ? List.of(decimal(String.join("", parts.subList(0, last)), parts.get(last)))
        : parts.stream().map(WrittenNumber::plain).collect(Collectors.toList());
  }

  private void split(List<String> parts, StringBuilder marks) {
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < written.length(); i += Character.charCount(written.codePointAt(i))) {
      int digit = Character.digit(written.codePointAt(i), 10);
      if (digit >= 0) {
        part.append((char) ('0' + digit));
      } else {
        marks.append(written.charAt(i));
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    parts.add(part.toString());
  }

  /** Groups of three digits; Indian ones have two but for the last. */
  private static boolean isGrouped(List<String> parts, int count) {
    String first = parts.get(0);
    if (count == 1) {
      return true;
    }
    boolean all =
        parts.subList(1, count - 1).stream()
            .allMatch(it -> it.length() == 2 || it.length() == GROUP);
    return all
        && count <= MOST_GROUPS
        && first.length() <= GROUP
        && !first.startsWith("0")
        && parts.get(count - 1).length() == GROUP;
  }

  private static boolean isNew(StringBuilder marks) {
    char last = marks.charAt(marks.length() - 1);
    return marks.indexOf(String.valueOf(last)) == marks.length() - 1;
  }

  private static String decimal(String whole, String decimals) {
    boolean none = decimals.chars().allMatch(c -> c == '0');
    return none ? plain(whole) : plain(whole) + "." + decimals;
  }

  private static String plain(String digits) {
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    return digits.substring(zeros);
  }
}
