package org.errorcatalog.ingest.action;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentence boundaries by ICU, blind to the full stops of links, code and abbreviations. */
final class Sentences {

  private static final Pattern LINK_TARGET = Pattern.compile("\\]\\([^()\\s]*\\)");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\]()<>]+");
  private static final Pattern CODE = Pattern.compile("`[^`\\n]+`");

  private Sentences() {}

  /** The sentences of one line, in order, without the blanks around them. */
  static List<Span> of(String line, String locale, Set<String> abbreviations) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(locale));
    breaks.setText(masked(line, abbreviations));
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      Span sentence = stripped(line, start, end);
      if (sentence.start() < sentence.end()) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  /** The same length, with letters where a full stop would mislead. */
  private static String masked(String line, Set<String> abbreviations) {
    String masked = mask(mask(mask(line, CODE), LINK_TARGET), ADDRESS);
    for (String abbreviation : abbreviations) {
      Pattern word = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(abbreviation));
      masked = mask(masked, word);
    }
    return masked;
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
