package org.errorcatalog.ingest.action;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.core.placeholder.Placeholder;
import org.errorcatalog.core.placeholder.Placeholders;

/** Sentence boundaries by ICU, blind to the full stops of links, code and abbreviations. */
final class Sentences {

  private static final Pattern LINK_TARGET = Pattern.compile("\\]\\([^()\\s]*\\)");

  /** Without the mark that ends a sentence after it. */
  private static final Pattern ADDRESS =
      Pattern.compile("https?://(?:[^\\s\\]()<>.,;:!?]|[.,;:!?](?=[^\\s\\]()<>.,;:!?]))++");

  private static final Pattern CODE = Pattern.compile("`[^`\\n]+`");

  /** A point that begins a name, as that of {@code .NET}. */
  private static final Pattern LEADING_POINT = Pattern.compile("(?<![^\\s(\"'])\\.(?=\\p{L})");

  /** What may end a sentence in any language; all that is not of two bytes is taken for that. */
  private static final UnicodeSet ENDS =
      new UnicodeSet("[[:SB=ATerm:][:SB=STerm:][:SB=Sep:][:SB=CR:][:SB=LF:];\\u037E]")
          .add(Character.MIN_SURROGATE, Character.MAX_SURROGATE)
          .freeze();

  private final BreakIterator boundaries;
  private final Abbreviations abbreviations;

  Sentences(String locale, Abbreviations abbreviations) {
    this.boundaries = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(locale));
    this.abbreviations = abbreviations;
  }

  /** The sentences of one line, in order, without the blanks around them. */
  List<Span> of(String line) {
    List<Span> sentences = new ArrayList<>();
    if (isOne(line)) {
      add(line, 0, line.length(), sentences);
      return sentences;
    }
    // A copy, since it remembers where it is.
    BreakIterator places = boundaries.clone();
    places.setText(masked(line));
    int start = places.first();
    for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
      add(line, start, end, sentences);
      start = end;
    }
    return sentences;
  }

  /** Whether nothing but its last mark can end a sentence of the line. */
  static boolean isOne(String line) {
    int end = before(line, before(line, line.length(), " \n"), ")\"'");
    boolean marked = end > 0 && ".!?。！？".indexOf(line.charAt(end - 1)) >= 0;
    for (int i = 0; i < (marked ? end - 1 : end); i++) {
      char c = line.charAt(i);
      if (ENDS.contains(c) && (c != '.' || !goesOn(line, i + 1))) {
        return false;
      }
    }
    return true;
  }

  private static int before(String line, int end, String marks) {
    int before = end;
    while (before > 0 && marks.indexOf(line.charAt(before - 1)) >= 0) {
      before--;
    }
    return before;
  }

  /** Whether what comes after a full stop tells that it ends nothing, as in {@code %.*ls}. */
  private static boolean goesOn(String line, int next) {
    char c = line.charAt(next);
    return isSmall(line, next) || (c >= '0' && c <= '9') || (c == '*' && isSmall(line, next + 1));
  }

  private static boolean isSmall(String line, int at) {
    return at < line.length() && line.charAt(at) >= 'a' && line.charAt(at) <= 'z';
  }

  /** The same length, with letters where a full stop would mislead. */
  private String masked(String line) {
    String masked = line.indexOf('`') < 0 ? line : mask(line, CODE);
    masked = line.contains("://") ? mask(masked, ADDRESS) : masked;
    masked = line.contains("](") ? mask(masked, LINK_TARGET) : masked;
    masked = line.contains(" .") ? mask(masked, LEADING_POINT) : masked;
    masked = line.indexOf('!') < 0 ? masked : withoutPlaceholders(masked);
    return abbreviations.areIn(masked) ? mask(masked, abbreviations.pattern()) : masked;
  }

  /** The mark that ends {@code %1!s!} ends no sentence. */
  private static String withoutPlaceholders(String line) {
    StringBuilder masked = new StringBuilder(line);
    for (Placeholder place : Placeholders.in(line)) {
      masked.replace(place.start(), place.end(), "x".repeat(place.end() - place.start()));
    }
    return masked.toString();
  }

  private static String mask(String line, Pattern pattern) {
    return pattern.matcher(line).replaceAll(Sentences::letters);
  }

  private static String letters(MatchResult place) {
    return Matcher.quoteReplacement("x".repeat(place.group().length()));
  }

  private static void add(String line, int start, int end, List<Span> sentences) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(line.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(line.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }
}
