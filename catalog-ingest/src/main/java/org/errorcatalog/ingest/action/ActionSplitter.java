package org.errorcatalog.ingest.action;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.core.action.ActionKind;

/**
 * Reads texts sentence by sentence by the cues of their language. A language without cues keeps its
 * texts whole, until others of the same entry tell. Safe for use by several threads.
 */
public final class ActionSplitter {

  private static final Pattern LINES = Pattern.compile("(?<=\n)");

  /** Where a clause, or a link that nothing separates from the sentence before it, may begin. */
  private static final Pattern CLAUSE =
      Pattern.compile("(?<=[,;] )|(?<=[，；])|(?<=\\s)(?=\\[[\\p{Lu}\\p{IsHan}])");

  private static final int MOST_CLAUSES = 12;

  /** To ask somebody is what a translation most often adds to a sentence after a comma. */
  private static final Set<ActionKind> CUT_OUT =
      EnumSet.of(ActionKind.CONTACT, ActionKind.OPEN_TICKET);

  private final CueFiles files = new CueFiles();
  private final Map<String, BreakIterator> boundaries = new ConcurrentHashMap<>();

  /** The text taken apart by itself. */
  public Split split(String text, String locale) {
    return read(text, "", locale).alone();
  }

  /**
   * What the cues of the language say of a text.
   *
   * @param advice what the page gives apart, or empty
   */
  public CuedText read(String text, String advice, String locale) {
    CueRules rules = files.of(locale);
    String told = rules.nothing().match(Plain.of(advice)) ? "" : advice;
    return new CuedText(
        text, told, parts(text, locale, rules), advised(parts(told, locale, rules), rules));
  }

  /**
   * A text that was taken apart before, which stands.
   *
   * @param advised whether the last action is advice that the page gave apart
   */
  public CuedText known(
      String description, List<FoundAction> actions, boolean advised, String locale) {
    KnownText known = new KnownText(description, actions, advised);
    CueRules rules = files.of(locale);
    List<Part> parts =
        parts(known.text(), locale, rules).stream()
            .map(part -> rules.isEmpty() ? part : part.with(known.mark(part.span())))
            .toList();
    return new CuedText(known.text(), "", parts, rules.isEmpty() ? Mark.UNKNOWN : known.advised());
  }

  private static Mark advised(List<Part> advice, CueRules rules) {
    return Weight.heaviest(advice.stream().map(Part::mark))
        .orElse(rules.isEmpty() ? Mark.UNKNOWN : Mark.NONE);
  }

  private List<Part> parts(String text, String locale, CueRules rules) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    BreakIterator boundaries = boundaries(locale);
    for (String line : text.indexOf('\n') < 0 ? new String[] {text} : LINES.split(text, -1)) {
      for (Span sentence : Sentences.of(line, boundaries, rules.abbreviations())) {
        for (Span span : clauses(line, sentence, rules)) {
          parts.add(part(line, span, at, rules));
        }
      }
      at += line.length();
    }
    return parts;
  }

  /** A copy, since it remembers where it is. */
  private BreakIterator boundaries(String locale) {
    return boundaries.computeIfAbsent(locale, Sentences::boundaries).clone();
  }

  /** What stands in a list is a cause, or an example. */
  private static Part part(String line, Span span, int offset, CueRules rules) {
    String plain = Plain.of(span.of(line));
    Mark mark = rules.mark(plain);
    boolean item = line.startsWith("- ") && !mark.is(Verdict.UNKNOWN);
    Span place = new Span(offset + span.start(), offset + span.end());
    return new Part(place, item ? Mark.NONE : mark, rules.says(plain));
  }

  /** The sentence, cut where an action starts inside it. */
  private static List<Span> clauses(String line, Span sentence, CueRules rules) {
    Matcher clause = CLAUSE.matcher(line).region(sentence.start(), sentence.end());
    clause.useTransparentBounds(true);
    for (int i = 0; i < MOST_CLAUSES && clause.find(); i++) {
      int cut = clause.start();
      if (cut > sentence.start() && isCut(line, sentence, cut, rules)) {
        return List.of(new Span(sentence.start(), cut), new Span(cut, sentence.end()));
      }
    }
    return List.of(sentence);
  }

  private static boolean isCut(String line, Span sentence, int cut, CueRules rules) {
    Optional<ActionKind> kind = rules.opening(Plain.of(line.substring(cut, sentence.end())));
    if (kind.filter(CUT_OUT::contains).isEmpty()) {
      return false;
    }
    String before = Plain.of(line.substring(sentence.start(), cut));
    return !rules.leadsUp(before) && !rules.mark(before).is(Verdict.ACTION);
  }
}
