package org.errorcatalog.core.language;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells in which of a few languages a text is. The script decides where one of them alone is
 * written in it; else models of letters do, which are loaded when first needed and are shared by
 * the process. Safe for use by several threads.
 */
public final class LanguageDetection {

  private static final double LEAST_DISTANCE = 0.03;

  private final List<Candidate> candidates;
  private final ConcurrentMap<UnicodeScript, LanguageDetector> detectors =
      new ConcurrentHashMap<>();
  private final ConcurrentMap<UnicodeScript, List<String>> byScript = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Candidate> asked = new ConcurrentHashMap<>();
  private final ConcurrentMap<Set<Language>, LanguageDetector> pairs = new ConcurrentHashMap<>();

  /**
   * What a text seems to be in.
   *
   * @param language as it begins a language tag: {@code nl}
   * @param confidence the part of the text that reads so, from 0 to 1
   */
  public record Guess(String language, double confidence) {}

  /** Detects the languages of these locales, and English. */
  public LanguageDetection(Collection<String> localeTags) {
    this.candidates =
        Stream.concat(localeTags.stream(), Stream.of("en")).map(Candidate::of).distinct().toList();
  }

  /** Whether a text of that locale would be told from one in another of the languages. */
  public boolean knows(String localeTag) {
    Candidate asked = Candidate.of(localeTag);
    return candidates.contains(asked)
        && (asked.model() != null || inScript(asked.script()).size() == 1);
  }

  /** The language of a locale, as guesses name it; Norwegian without more is Bokmål. */
  public static String language(String localeTag) {
    String language =
        isCountryOfLanguage(localeTag)
            ? localeTag.substring(0, 2)
            : ULocale.forLanguageTag(localeTag).getLanguage();
    return language.equals("no") ? "nb" : language;
  }

  /** True of tags like {@code nl-NL}, as nearly all are, which need no parser. */
  private static boolean isCountryOfLanguage(String tag) {
    return tag.length() == 5
        && isSmall(tag.charAt(0))
        && isSmall(tag.charAt(1))
        && tag.charAt(2) == '-'
        && isCapital(tag.charAt(3))
        && isCapital(tag.charAt(4));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The script of a letter; both kinds of kana are hiragana, which tell Japanese. */
  public static UnicodeScript scriptOf(int letter) {
    if (letter < 0x80) {
      boolean latin = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
      return latin ? UnicodeScript.LATIN : UnicodeScript.COMMON;
    }
    UnicodeScript script = ScriptRange.of(letter);
    return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
  }

  /**
   * The language that most of the text is in.
   *
   * @param plainText without markup, since that is in no language
   * @return empty for too little text, and where no stretch of it is clearly in one of them
   */
  public Optional<Guess> guess(String plainText) {
    Map<String, Integer> weights = new HashMap<>();
    int total = 0;
    for (Stretch stretch : Stretch.of(plainText)) {
      total += stretch.weight();
      language(stretch).ifPresent(it -> weights.merge(it, stretch.weight(), Integer::sum));
    }
    double all = total;
    return weights.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> new Guess(most.getKey(), most.getValue() / all));
  }

  private Optional<String> language(Stretch stretch) {
    List<Candidate> possible = inScript(stretch.script());
    if (possible.size() < 2) {
      return possible.stream().map(Candidate::language).findFirst();
    }
    List<Candidate> learned = possible.stream().filter(each -> each.model() != null).toList();
    if (learned.size() < 2) {
      return Optional.empty();
    }
    Language found =
        detectors
            .computeIfAbsent(stretch.script(), script -> detector(models(learned)))
            .detectLanguageOf(stretch.text());
    return learned.stream()
        .filter(each -> each.model() == found)
        .map(Candidate::language)
        .findFirst();
  }

  /** The languages that are written in a script. */
  public List<String> in(UnicodeScript script) {
    List<String> known = byScript.get(script);
    return known == null ? byScript.computeIfAbsent(script, this::languages) : known;
  }

  private List<String> languages(UnicodeScript script) {
    return inScript(script).stream().map(Candidate::language).distinct().toList();
  }

  /** The same as {@link #language(String)}, remembered. */
  public String name(String localeTag) {
    return candidate(localeTag).language();
  }

  /** The script that tells a locale's language: hiragana for Japanese. */
  public UnicodeScript script(String localeTag) {
    return candidate(localeTag).script();
  }

  /**
   * By how much a text reads more like one language than like another, as their letters go.
   *
   * @param words without names, codes and numbers
   * @return from -1 to 1, where 0.05 is clear for a sentence; empty where no model can tell
   */
  public OptionalDouble lead(String words, String language, String over) {
    Language one = candidate(language).model();
    Language other = candidate(over).model();
    if (one == null || other == null || one == other) {
      return OptionalDouble.empty();
    }
    Map<Language, Double> likeness =
        pairs
            .computeIfAbsent(Set.of(one, other), LanguageDetection::detector)
            .computeLanguageConfidenceValues(words);
    return OptionalDouble.of(likeness.getOrDefault(one, 0.0) - likeness.getOrDefault(other, 0.0));
  }

  private Candidate candidate(String localeTag) {
    Candidate known = asked.get(localeTag);
    return known == null ? asked.computeIfAbsent(localeTag, Candidate::of) : known;
  }

  /** Chinese characters alone are Japanese where there is no Chinese. */
  private List<Candidate> inScript(UnicodeScript script) {
    List<Candidate> found = candidates.stream().filter(each -> each.script() == script).toList();
    return found.isEmpty() && script == UnicodeScript.HAN
        ? inScript(UnicodeScript.HIRAGANA)
        : found;
  }

  private static Set<Language> models(List<Candidate> learned) {
    return learned.stream()
        .map(Candidate::model)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static LanguageDetector detector(Set<Language> models) {
    return LanguageDetectorBuilder.fromLanguages(models.toArray(Language[]::new))
        .withLowAccuracyMode()
        .withMinimumRelativeDistance(LEAST_DISTANCE)
        .build();
  }
}
