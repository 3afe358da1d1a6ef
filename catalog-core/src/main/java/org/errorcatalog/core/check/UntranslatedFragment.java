package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.errorcatalog.core.language.LanguageDetection;
import org.jspecify.annotations.Nullable;

/** Looks for sentences and parts of sentences that are still in the source's language. */
final class UntranslatedFragment implements Check {

  private static final double LEAST_LEAD = 0.03;
  private static final int LEAST_TELLING = 3;
  private static final int LEAST_QUOTED = 8;
  private static final String QUOTES = "\"'`“”„‟‘’‚«»‹›「」『』＂＇";

  private final LanguageDetection languages;
  private final FunctionWords small;
  private final ForeignText foreign;

  UntranslatedFragment(LanguageDetection languages, FunctionWords small, ForeignText foreign) {
    this.languages = languages;
    this.small = small;
    this.foreign = foreign;
  }

  @Override
  public CheckName name() {
    return CheckName.UNTRANSLATED_FRAGMENT;
  }

  @Override
  public List<Issue> check(Subject subject) {
    CheckedText text = subject.text();
    String own = languages.name(text.locale());
    if (own.isEmpty() || text.isSameAs(subject.source())) {
      return List.of();
    }
    List<String> others = others(subject, own);
    return others.isEmpty() ? List.of() : check(text, others, own);
  }

  /** The languages that a fragment may be in: there are small words enough of them in the text. */
  private List<String> others(Subject subject, String own) {
    long[] hints = subject.text().smallWords(small);
    return Stream.of(original(subject.source()), "en")
        .distinct()
        .filter(it -> !it.equals(own))
        .filter(it -> small.count(hints, it, own) >= needed(it, own))
        .toList();
  }

  private int needed(String other, String own) {
    return isOfSameScript(other, own) ? LEAST_TELLING : 1;
  }

  private boolean isOfSameScript(String other, String own) {
    return languages.script(own) == languages.script(other);
  }

  private List<Issue> check(CheckedText text, List<String> others, String own) {
    List<Issue> found = new ArrayList<>();
    for (List<Word> clause : Clauses.of(text)) {
      others.stream()
          .map(other -> fragment(clause, other, own))
          .filter(it -> !it.isEmpty() && !isQuoted(it, text.markdown()))
          .findFirst()
          .ifPresent(it -> found.add(issue(text, it)));
    }
    return found.isEmpty() || foreign.language(text).isPresent() ? List.of() : found;
  }

  /** A few words in quotes are a value or a name, as a program has it. */
  private static boolean isQuoted(List<Word> part, String markdown) {
    int before = part.get(0).start() - 1;
    int after = part.get(part.size() - 1).end();
    return part.size() < LEAST_QUOTED
        && before >= 0
        && after < markdown.length()
        && QUOTES.indexOf(markdown.charAt(before)) >= 0
        && QUOTES.indexOf(markdown.charAt(after)) >= 0;
  }

  private String original(@Nullable CheckedText source) {
    return source == null ? "en" : languages.name(source.locale());
  }

  private Issue issue(CheckedText text, List<Word> fragment) {
    int from = fragment.get(0).start();
    int to = fragment.get(fragment.size() - 1).end();
    String words = Excerpt.of(text.markdown().substring(from, to));
    return Issue.at(name(), from, to, "untranslated-fragment.part", words);
  }

  /** The words of a clause that are in another language; none where that is not clear. */
  private List<Word> fragment(List<Word> clause, String other, String own) {
    boolean sameScript = isOfSameScript(other, own);
    List<Word> part = sameScript ? between(clause, other, own) : latin(clause);
    long readable = part.stream().filter(Word::isReadable).count();
    int telling = count(part, other, own);
    if (readable < 4 || telling * 5L < readable) {
      return List.of();
    }
    return sameScript
        ? telling >= LEAST_TELLING && leads(part, other, own) ? part : List.of()
        : telling >= 1 && plain(part) >= 3 ? part : List.of();
  }

  private int count(List<Word> words, String language, String butNot) {
    return small.count(words, language, butNot);
  }

  private static long plain(List<Word> words) {
    return words.stream()
        .filter(word -> word.kind() == Word.Kind.PLAIN && word.text().length() > 1)
        .count();
  }

  private static List<Word> latin(List<Word> clause) {
    return clause.stream().allMatch(word -> word.isLatin() || !word.isReadable())
        ? clause
        : List.of();
  }

  private boolean leads(List<Word> part, String other, String own) {
    OptionalDouble lead = languages.lead(ForeignText.sentence(part), other, own);
    return lead.isEmpty() || lead.getAsDouble() >= LEAST_LEAD;
  }

  /** All of a clause without a small word of its locale, else what stands between two of those. */
  private List<Word> between(List<Word> clause, String other, String own) {
    List<Word> best = List.of();
    int start = 0;
    for (int at = 0; at <= clause.size(); at++) {
      if (at == clause.size() || small.tells(clause.get(at), own, other)) {
        List<Word> part = clause.subList(start, at);
        best = count(part, other, own) > count(best, other, own) ? part : best;
        start = at + 1;
      }
    }
    return best;
  }
}
