package org.errorcatalog.ingest.action;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.core.placeholder.Placeholder;
import org.errorcatalog.core.placeholder.Placeholders;
import org.jspecify.annotations.Nullable;

/** Sentence boundaries by ICU, blind to the full stops of links, code and abbreviations. */
final class Sentences {

  private static final Pattern LINK_TARGET = Pattern.compile("\\]\\([^()\\s]*\\)");

  /** Without the mark that ends a sentence after it. */
  private static final Pattern ADDRESS =
      Pattern.compile("https?://(?:[^\\s\\]()<>.,;:!?]|[.,;:!?](?=[^\\s\\]()<>.,;:!?]))++");

  private static final Pattern CODE = Pattern.compile("`[^`\\n]+`");

  /** A point that begins a name, as that of {@code .NET}. */
  private static final Pattern LEADING_POINT = Pattern.compile("(?<![^\\s(\"'])\\.(?=\\p{L})");

  private Sentences() {}

  /** The boundaries of a language, to be asked for one line after the other. */
  static BreakIterator boundaries(String locale) {
    return BreakIterator.getSentenceInstance(ULocale.forLanguageTag(locale));
  }

  /** The sentences of one line, in order, without the blanks around them. */
  static List<Span> of(String line, BreakIterator boundaries, @Nullable Pattern abbreviations) {
    boundaries.setText(masked(line, abbreviations));
    List<Span> sentences = new ArrayList<>();
    int start = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      Span sentence = stripped(line, start, end);
      if (sentence.start() < sentence.end()) {
        sentences.add(sentence);
      }
      start = end;
    }
    return sentences;
  }

  /** The same length, with letters where a full stop would mislead. */
  private static String masked(String line, @Nullable Pattern abbreviations) {
    String masked = line.indexOf('`') < 0 ? line : mask(line, CODE);
    masked = line.contains("://") ? mask(masked, ADDRESS) : masked;
    masked = line.contains("](") ? mask(masked, LINK_TARGET) : masked;
    masked = line.contains(" .") ? mask(masked, LEADING_POINT) : masked;
    masked = line.indexOf('!') < 0 ? masked : withoutPlaceholders(masked);
    return abbreviations == null ? masked : mask(masked, abbreviations);
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

  private static Span stripped(String line, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(line.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(line.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
