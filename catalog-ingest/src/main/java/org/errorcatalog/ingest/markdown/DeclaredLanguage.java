package org.errorcatalog.ingest.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.errorcatalog.core.language.LanguageDetection;
import org.errorcatalog.core.language.LanguageDetection.Guess;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;

/**
 * Says where a page's texts are in another language than the page declares: real pages call
 * themselves translated and are not. Silent where that is not certain.
 */
public final class DeclaredLanguage {

  /** What documentation is usually translated to; a page may be in any of them by mistake. */
  private static final Set<String> USUAL =
      Set.of("de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "zh");

  private static final int LEAST_PROSE = 250;
  private static final double CERTAIN = 0.8;

  private final LanguageDetection usual = new LanguageDetection(USUAL);

  /**
   * The mismatch, if there is one, not yet with the page.
   *
   * @param locale that the page declares, a well-formed tag
   * @param texts of the page's rows, CommonMark
   */
  public Optional<Finding> check(String locale, List<String> texts) {
    return other(locale, texts).map(guess -> finding(locale, guess));
  }

  /** The language that the texts are in, the declared locale where nothing else is certain. */
  public String spoken(String locale, List<String> texts) {
    return other(locale, texts).map(Guess::language).orElse(locale);
  }

  private Optional<Guess> other(String locale, List<String> texts) {
    String prose = Prose.sample(texts);
    LanguageDetection detection = usual.knows(locale) ? usual : with(locale);
    if (prose.length() < LEAST_PROSE || !detection.knows(locale)) {
      return Optional.empty();
    }
    return detection
        .guess(prose)
        .filter(guess -> guess.confidence() >= CERTAIN)
        .filter(guess -> !guess.language().equals(LanguageDetection.language(locale)));
  }

  private static LanguageDetection with(String locale) {
    return new LanguageDetection(Stream.concat(USUAL.stream(), Stream.of(locale)).toList());
  }

  private static Finding finding(String locale, Guess guess) {
    String language = Locale.forLanguageTag(guess.language()).getDisplayLanguage(Locale.ENGLISH);
    String message = "declared %s, but the texts are in %s (confidence %.2f)";
    return Finding.of(
            FindingName.LANGUAGE_MISMATCH, message.formatted(locale, language, guess.confidence()))
        .confidence(guess.confidence());
  }
}
