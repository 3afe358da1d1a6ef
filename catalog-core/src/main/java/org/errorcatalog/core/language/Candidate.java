package org.errorcatalog.core.language;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A language that a text may be in, in the script that tells it.
 *
 * @param model what its letters look like, where the library has learned it in that script
 */
record Candidate(String language, UnicodeScript script, @Nullable Language model) {

  static Candidate of(String localeTag) {
    ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(localeTag));
    String language = LanguageDetection.language(localeTag);
    boolean usual = usualScript(language).equals(usualScript(likely));
    return new Candidate(language, telling(likely.getScript()), usual ? model(language) : null);
  }

  private static String usualScript(String language) {
    return usualScript(ULocale.addLikelySubtags(ULocale.forLanguageTag(language)));
  }

  /** Chinese has one model for both of its scripts. */
  private static String usualScript(ULocale likely) {
    return likely.getScript().startsWith("Han") ? "Han" : likely.getScript();
  }

  private static UnicodeScript telling(String script) {
    return switch (script) {
      case "Jpan" -> UnicodeScript.HIRAGANA;
      case "Kore" -> UnicodeScript.HANGUL;
      case "Hans", "Hant" -> UnicodeScript.HAN;
      case "" -> UnicodeScript.UNKNOWN;
      default -> UnicodeScript.forName(script);
    };
  }

  private static @Nullable Language model(String language) {
    String code = language.toUpperCase(Locale.ROOT);
    return Stream.of(IsoCode639_1.values())
        .filter(each -> each.name().equals(code))
        .map(Language::getByIsoCode639_1)
        .findFirst()
        .orElse(null);
  }
}
