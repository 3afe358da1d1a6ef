package org.errorcatalog.ingest.action;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.EntryClass;

/**
 * What gives an action away in one language.
 *
 * @param cues of a sentence that is an action of the kind
 * @param audiences of whom it speaks, the first that matches
 * @param classes of what a text says of itself
 * @param follows of a sentence that belongs to the action before it
 * @param starts places inside a sentence at which an action begins
 * @param abbreviations with a full stop that ends no sentence
 */
record CueRules(
    Map<ActionKind, List<Pattern>> cues,
    Map<Audience, List<Pattern>> audiences,
    Map<EntryClass, List<Pattern>> classes,
    List<Pattern> follows,
    List<Pattern> starts,
    Set<String> abbreviations) {

  static final CueRules NONE =
      new CueRules(Map.of(), Map.of(), Map.of(), List.of(), List.of(), Set.of());

  /** Where several kinds match, what one must do last decides: to contact somebody, most of all. */
  private static final List<ActionKind> BY_WEIGHT =
      List.of(
          ActionKind.OPEN_TICKET,
          ActionKind.CONTACT,
          ActionKind.IGNORE,
          ActionKind.CONFIGURE,
          ActionKind.SIGN_IN_AGAIN,
          ActionKind.RETRY,
          ActionKind.OTHER);

  Optional<ActionKind> kind(String sentence) {
    return BY_WEIGHT.stream()
        .filter(kind -> matches(cues.getOrDefault(kind, List.of()), sentence))
        .findFirst();
  }

  /** The kind of an action whose sentences have these. */
  static ActionKind heaviest(Stream<ActionKind> kinds) {
    return kinds.min(Comparator.comparing(BY_WEIGHT::indexOf)).orElse(ActionKind.OTHER);
  }

  Audience audience(String action, ActionKind kind) {
    return audiences.entrySet().stream()
        .filter(each -> matches(each.getValue(), action))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> usual(kind));
  }

  Optional<EntryClass> classOf(String text) {
    return classes.entrySet().stream()
        .filter(each -> matches(each.getValue(), text))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  boolean follows(String sentence) {
    return matches(follows, sentence);
  }

  private static boolean matches(List<Pattern> patterns, String text) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
  }

  /** Who does such a thing where the text does not say. */
  private static Audience usual(ActionKind kind) {
    return switch (kind) {
      case OPEN_TICKET -> Audience.VENDOR_SUPPORT;
      case CONTACT, IGNORE, CONFIGURE -> Audience.TENANT_ADMIN;
      case RETRY, SIGN_IN_AGAIN, OTHER -> Audience.END_USER;
    };
  }
}
