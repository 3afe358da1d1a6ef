package org.errorcatalog.core.check;

import java.util.List;
import java.util.Map;

/**
 * How often a text speaks of a failure. "A failure in sending" says what "could not be sent" says,
 * without a "not".
 */
final class Failures {

  private final Map<String, List<String>> words = WordFile.byLanguage("failure.words");

  int in(CheckedText text) {
    List<String> named = words.getOrDefault(text.language(), List.of());
    return text.sentences().stream().mapToInt(each -> count(each.words(), named)).sum();
  }

  private static int count(String sentence, List<String> named) {
    int count = 0;
    for (String word : named) {
      for (int at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
        count++;
      }
    }
    return count;
  }
}
