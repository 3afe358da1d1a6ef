package org.errorcatalog.ingest.action;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The cues of one section of a file, of which any may match, numbered in its order. */
record Cues(List<Cue> cues) {
  static final Cues NONE = new Cues(List.of());

  Cues {
    cues = List.copyOf(cues);
  }

  boolean match(Candidates candidates) {
    String sentence = candidates.sentence();
    return first(candidates.start(), sentence, Cue::open) != null
        || first(candidates.anywhere(), sentence, Cue::match) != null;
  }

  /** The sentence after what opens it, itself where nothing does. */
  String skippedIn(Candidates opening) {
    String sentence = opening.sentence();
    Cue lead = first(opening.start(), sentence, Cue::open);
    if (lead == null) {
      return sentence;
    }
    Matcher matcher = lead.pattern().matcher(sentence);
    return matcher.lookingAt() ? sentence.substring(matcher.end()).stripLeading() : sentence;
  }

  private @Nullable Cue first(
      BitSet candidates, String sentence, BiPredicate<Cue, String> matching) {
    if (cues.isEmpty()) {
      return null;
    }
    int from = cues.get(0).number();
    int end = from + cues.size();
    for (int i = candidates.nextSetBit(from); i >= 0 && i < end; i = candidates.nextSetBit(i + 1)) {
      if (matching.test(cues.get(i - from), sentence)) {
        return cues.get(i - from);
      }
    }
    return null;
  }
}
