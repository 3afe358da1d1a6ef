package org.errorcatalog.ingest.action;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words with a full stop that ends no sentence. */
record Abbreviations(List<String> words, Pattern pattern) {

  static Abbreviations of(List<String> words) {
    String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return new Abbreviations(words, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")"));
  }

  /** Whether the pattern may find one. */
  boolean areIn(String line) {
    for (String word : words) {
      if (line.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
