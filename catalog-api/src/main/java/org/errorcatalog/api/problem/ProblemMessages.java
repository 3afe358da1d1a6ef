package org.errorcatalog.api.problem;

import com.ibm.icu.text.MessageFormat;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import org.errorcatalog.core.lookup.LikelySubtags;
import org.errorcatalog.core.lookup.LocaleMatch;
import org.errorcatalog.core.lookup.LocaleMatching;
import org.errorcatalog.core.lookup.LocaleRequest;

/** The titles and details of problems, in each language that has a bundle. */
@Singleton
class ProblemMessages {

  private static final String SOURCE = "en";
  private static final Control NO_GUESSING =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final LocaleMatching languages =
      new LocaleMatching(List.of(SOURCE, "nl", "de"), SOURCE, new LikelySubtags());

  /**
   * The reader's language where there is a bundle in it, else English: a problem is always told.
   */
  String language(LocaleRequest reader) {
    LocaleMatch match = languages.match(reader);
    return match == null ? SOURCE : match.locale();
  }

  Problem problem(ProblemType type, Map<String, Object> members, String language) {
    Locale locale = Locale.forLanguageTag(language);
    ResourceBundle bundle = ResourceBundle.getBundle("problems", locale, NO_GUESSING);
    String detail = bundle.getString(type.slug() + ".detail");
    return new Problem(
        type.address(),
        bundle.getString(type.slug() + ".title"),
        type.status(),
        new MessageFormat(detail, locale).format(members),
        new TreeMap<>(members));
  }

  /** What a type is in general, in English. */
  String description(ProblemType type) {
    ResourceBundle bundle = ResourceBundle.getBundle("problems", Locale.ENGLISH, NO_GUESSING);
    String slug = type.slug();
    return "%s (%d)%n%n%s%n"
        .formatted(
            bundle.getString(slug + ".title"),
            type.status(),
            bundle.getString(slug + ".description"));
  }
}
