package org.errorcatalog.ingest.repair;

import java.util.List;
import java.util.stream.IntStream;

/** What a number is with two neighbouring digits swapped. */
final class Transpositions {

  private Transpositions() {}

  static List<String> of(String number) {
    return IntStream.range(0, number.length() - 1)
        .filter(i -> number.charAt(i) != number.charAt(i + 1))
        .mapToObj(i -> swapped(number, i))
        .toList();
  }

  private static String swapped(String number, int i) {
    char[] digits = number.toCharArray();
    char first = digits[i];
    digits[i] = digits[i + 1];
    digits[i + 1] = first;
    return new String(digits);
  }
}
