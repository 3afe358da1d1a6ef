package org.errorcatalog.core.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that may follow themselves; a star stands for all of a language. */
final class Repeatable {

  private final Map<String, List<String>> words = WordFile.byLanguage("repeatable.words");

  boolean contains(String word, String language) {
    List<String> repeatable = words.getOrDefault(language, List.of());
    return repeatable.contains("*") || repeatable.contains(word.toLowerCase(Locale.ROOT));
  }
}
