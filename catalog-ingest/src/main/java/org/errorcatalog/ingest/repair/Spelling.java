package org.errorcatalog.ingest.repair;

/** How two spellings of a code differ. */
final class Spelling {

  private Spelling() {}

  /** Whether one character was changed, lost or added, or two neighbouring ones swapped. */
  static boolean isNear(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter.length() - start
        && shorter.charAt(shorter.length() - 1 - end) == longer.charAt(longer.length() - 1 - end)) {
      end++;
    }
    String was = shorter.substring(start, shorter.length() - end);
    String is = longer.substring(start, longer.length() - end);
    boolean swapped =
        was.length() == 2
            && is.length() == 2
            && was.charAt(0) == is.charAt(1)
            && was.charAt(1) == is.charAt(0);
    return is.length() <= 1 || swapped;
  }
}
