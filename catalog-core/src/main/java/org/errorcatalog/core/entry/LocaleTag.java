package org.errorcatalog.core.entry;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.InvalidChangeException;

/** Language tags (BCP 47) as people type them. */
final class LocaleTag {

  /** In characters; longer than any that is in use. */
  private static final int LIMIT = 35;

  private LocaleTag() {}

  /**
   * The tag as it is usually written: {@code nl_nl} is {@code nl-NL}.
   *
   * @throws InvalidChangeException where it is none
   */
  static String canonical(String typed) {
    String tag = typed.strip().replace('_', '-');
    if (tag.isEmpty() || tag.length() > LIMIT) {
      throw malformed();
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      if (locale.getLanguage().isEmpty()) {
        throw malformed();
      }
      return locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw malformed();
    }
  }

  private static InvalidChangeException malformed() {
    return new InvalidChangeException(Complaint.LOCALE_MALFORMED);
  }
}
