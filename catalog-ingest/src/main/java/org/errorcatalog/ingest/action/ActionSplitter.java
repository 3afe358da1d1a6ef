package org.errorcatalog.ingest.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.errorcatalog.core.action.ActionKind;

/**
 * Reads texts sentence by sentence by the cues of their language. A language without cues keeps its
 * texts whole, until others of the same entry tell. Safe for use by several threads.
 */
public final class ActionSplitter {

  private static final Pattern LINES = Pattern.compile("(?<=\n)");

  private static final int MOST_CLAUSES = 12;

  /** To ask somebody is what a translation most often adds to a sentence after a comma. */
  private static final List<ActionKind> CUT_OUT =
      List.of(ActionKind.OPEN_TICKET, ActionKind.CONTACT);

  private final CueFiles files = new CueFiles();
  private final Map<String, Sentences> sentences = new ConcurrentHashMap<>();

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
    String told = isNothing(advice, rules) ? "" : advice;
    return new CuedText(
        text, told, parts(text, locale, rules), advised(parts(told, locale, rules), rules));
  }

  private static boolean isNothing(String advice, CueRules rules) {
    return !advice.isEmpty() && rules.nothing().match(rules.index().of(Plain.of(advice)));
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
    Sentences sentences = sentences(locale, rules);
    for (String line : text.indexOf('\n') < 0 ? new String[] {text} : LINES.split(text, -1)) {
      for (Span sentence : sentences.of(line)) {
        for (Span span : clauses(line, sentence, rules)) {
          parts.add(part(line, span, at, rules));
        }
      }
      at += line.length();
    }
    return parts;
  }

  private Sentences sentences(String locale, CueRules rules) {
    return sentences.computeIfAbsent(
        locale, it -> new Sentences(it, Abbreviations.of(rules.abbreviations())));
  }

  /** What stands in a list is a cause, or an example. */
  private static Part part(String line, Span span, int offset, CueRules rules) {
    Candidates sentence = rules.index().of(Plain.of(span.of(line)));
    Mark mark = rules.mark(sentence);
    boolean item = line.startsWith("- ") && !mark.is(Verdict.UNKNOWN);
    Span place = new Span(offset + span.start(), offset + span.end());
    return new Part(place, item ? Mark.NONE : mark, rules.says(sentence));
  }

  /** The sentence, cut where an action starts inside it. */
  private static List<Span> clauses(String line, Span sentence, CueRules rules) {
    int clauses = 0;
    for (int at = sentence.start(); at <= sentence.end() && clauses < MOST_CLAUSES; at++) {
      if (Clauses.mayBegin(line, at)) {
        clauses++;
        if (at > sentence.start() && isCut(line, sentence, at, rules)) {
          return List.of(new Span(sentence.start(), at), new Span(at, sentence.end()));
        }
      }
    }
    return List.of(sentence);
  }

  private static boolean isCut(String line, Span sentence, int cut, CueRules rules) {
    if (rules.opening(Plain.of(line.substring(cut, sentence.end())), CUT_OUT) == null) {
      return false;
    }
    String before = Plain.of(line.substring(sentence.start(), cut));
    return !rules.leadsUp(before) && !rules.mark(rules.index().of(before)).is(Verdict.ACTION);
  }
}
