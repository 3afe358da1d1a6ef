package org.errorcatalog.ingest.action;

import java.util.List;
import java.util.regex.Pattern;

/** A pattern that may match anywhere in a sentence, tried only where the sentence may hold it. */
record Cue(Pattern pattern, List<String> needed) {
  static Cue of(String regex) {
    return new Cue(Cues.compiled(regex), List.copyOf(NeededWords.of(regex)));
  }

  boolean match(String sentence) {
    return mayMatch(sentence) && pattern.matcher(sentence).find();
  }

  boolean open(String sentence) {
    return mayMatch(sentence) && pattern.matcher(sentence).lookingAt();
  }

  boolean mayMatch(String sentence) {
    for (int i = 0; i < needed.size(); i++) {
      if (sentence.contains(needed.get(i))) {
        return true;
      }
    }
    return needed.isEmpty();
  }
}
