package org.errorcatalog.ingest.action;

import java.util.Set;
import java.util.regex.Pattern;

/** A pattern that may match anywhere in a sentence, tried only where the sentence may hold it. */
record Cue(Pattern pattern, Set<String> needed) {
  static Cue of(String regex) {
    return new Cue(Cues.compiled(regex), NeededWords.of(regex));
  }

  boolean match(String sentence) {
    return mayMatch(sentence) && pattern.matcher(sentence).find();
  }

  boolean open(String sentence) {
    return mayMatch(sentence) && pattern.matcher(sentence).lookingAt();
  }

  boolean mayMatch(String sentence) {
    for (String word : needed) {
      if (sentence.contains(word)) {
        return true;
      }
    }
    return needed.isEmpty();
  }
}
