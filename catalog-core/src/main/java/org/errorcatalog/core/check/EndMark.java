package org.errorcatalog.core.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a sentence may end with, whatever it looks like in a script. */
enum EndMark {
  NONE("", ""),
  /** Something in no language is at the end, as a placeholder: nobody knows how it ends. */
  UNKNOWN("", ""),
  STOP(".", ".。．｡।॥۔።։។။"),
  QUESTION("?", "?？؟⁇፧⸮\u037E"),
  EXCLAMATION("!", "!！"),
  COLON(":", ":：︰"),
  SEMICOLON(";", ";；؛"),
  ELLIPSIS("…", "…⋯");

  private static final Set<String> GREEK = Set.of("el");

  private static final Map<String, String> STOPS =
      Map.of(
          "ja", "。", "zh", "。", "hi", "।", "bn", "।", "as", "।", "ne", "।", "pa", "।", "ur", "۔",
          "hy", "։");

  private static final Set<String> FULL_WIDTH = Set.of("ja", "zh");

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "fa", "ur", "ps", "ckb", "ug", "sd");

  /** Languages that open what these marks close, or put them elsewhere than at the end. */
  private static final Set<String> NOT_ONLY_AT_THE_END = Set.of("es", "hy", "am");

  private static final List<EndMark> ALL = List.of(values());

  private static final String NO_BREAK_SPACE = "\u00A0";

  private final String usual;
  private final String all;

  EndMark(String usual, String all) {
    this.usual = usual;
    this.all = all;
  }

  /** The kind of a character in a language. */
  static EndMark of(char character, String language) {
    if (character == Prose.THING) {
      return UNKNOWN;
    }
    if (GREEK.contains(language) && character == ';') {
      return QUESTION;
    }
    for (EndMark mark : ALL) {
      if (mark.all.indexOf(character) >= 0) {
        return mark;
      }
    }
    return NONE;
  }

  /** How a language writes it, with the blank before it; null where that is not all it takes. */
  @Nullable String in(String language) {
    return switch (this) {
      case NONE, UNKNOWN, ELLIPSIS -> usual;
      case STOP -> STOPS.getOrDefault(language, usual);
      case COLON -> language.equals("zh") ? "：" : spaced(language, usual);
      case QUESTION, EXCLAMATION ->
          NOT_ONLY_AT_THE_END.contains(language) ? null : spaced(language, closing(language));
      case SEMICOLON -> GREEK.contains(language) ? null : spaced(language, closing(language));
    };
  }

  private String closing(String language) {
    if (FULL_WIDTH.contains(language)) {
      return all.substring(1, 2);
    }
    if (RIGHT_TO_LEFT.contains(language) && this != EXCLAMATION) {
      return all.substring(2, 3);
    }
    return GREEK.contains(language) && this == QUESTION ? ";" : usual;
  }

  private static String spaced(String language, String mark) {
    return language.equals("fr") ? NO_BREAK_SPACE + mark : mark;
  }
}
