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
  private final @Nullable Pattern anywhere;

  Cues(List<String> patterns) {
    this.opening = any(patterns.stream().filter(each -> each.startsWith("^")).toList());
    this.anywhere = any(patterns.stream().filter(each -> !each.startsWith("^")).toList());
  }

  private static @Nullable Pattern any(List<String> patterns) {
    return patterns.isEmpty()
        ? null
        : Pattern.compile(
            patterns.stream()
                .map(each -> each.startsWith("^") ? each.substring(1) : each)
                .map(each -> "(?:" + each.replace("…", ANYTHING) + ")")
                .collect(Collectors.joining("|")),
            Pattern.UNICODE_CHARACTER_CLASS);
  }

  boolean match(String sentence) {
    return (opening != null && opening.matcher(sentence).lookingAt())
        || (anywhere != null && anywhere.matcher(sentence).find());
  }

  /** Whether one of them matches at the sentence's start. */
  boolean open(String sentence) {
    return (opening != null && opening.matcher(sentence).lookingAt())
        || (anywhere != null && anywhere.matcher(sentence).lookingAt());
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
