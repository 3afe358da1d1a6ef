package org.errorcatalog.ingest.action;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Patterns of one section of a file of cues, of which any may match; those of a sentence's start
 * are tried there only.
 */
final class Cues {
  static final Cues NONE = new Cues(List.of());

  /** Bounded, so that no text takes long. */
  private static final String ANYTHING = ".{0,100}?";

  private final @Nullable Pattern opening;
  private final List<Cue> anywhere;

  Cues(List<String> patterns) {
    this.opening = any(patterns.stream().filter(each -> each.startsWith("^")).toList());
    this.anywhere = patterns.stream().filter(each -> !each.startsWith("^")).map(Cue::of).toList();
  }

  private static @Nullable Pattern any(List<String> patterns) {
    return patterns.isEmpty()
        ? null
        : compiled(
            patterns.stream()
                .map(each -> "(?:" + each.substring(1) + ")")
                .collect(Collectors.joining("|")));
  }

  static Pattern compiled(String regex) {
    return Pattern.compile(regex.replace("…", ANYTHING), Pattern.UNICODE_CHARACTER_CLASS);
  }

  boolean match(String sentence) {
    return opens(sentence) || anyMatch(sentence);
  }

  private boolean opens(String sentence) {
    return opening != null && opening.matcher(sentence).lookingAt();
  }

  private boolean anyMatch(String sentence) {
    for (Cue cue : anywhere) {
      if (cue.match(sentence)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them matches at the sentence's start. */
  boolean open(String sentence) {
    return opens(sentence) || anywhere.stream().anyMatch(cue -> cue.open(sentence));
  }

  /** The sentence after what opens it, itself where nothing does. */
  String skippedIn(String sentence) {
    if (opening == null) {
      return sentence;
    }
    Matcher lead = opening.matcher(sentence);
    return lead.lookingAt() ? sentence.substring(lead.end()).stripLeading() : sentence;
  }
}
