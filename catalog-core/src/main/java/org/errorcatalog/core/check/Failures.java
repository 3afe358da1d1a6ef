package org.errorcatalog.core.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often a text speaks of a failure. "A failure in sending" says what "could not be sent" says,
 * without a "not".
 */
final class Failures {

  private final Map<String, List<String>> words = WordFile.byLanguage("failure.words");

  int in(CheckedText text) {
    String prose = text.prose().characters().toLowerCase(Locale.ROOT);
    return count(prose, words.getOrDefault(text.language(), List.of()));
  }

  private static int count(String prose, List<String> named) {
    int count = 0;
    for (String word : named) {
      for (int at = prose.indexOf(word); at >= 0; at = prose.indexOf(word, at + 1)) {
        count++;
      }
    }
    return count;
  }
}
