package org.errorcatalog.core.lookup;

import com.ibm.icu.util.ULocale;

/**
 * The language of a tag and the script it is likely written in, as CLDR knows them: {@code zh-TW}
 * is Chinese in traditional characters. Either is empty where unknown.
 */
record WrittenLanguage(String language, String script) {

  static WrittenLanguage of(String tag) {
    ULocale given = ULocale.forLanguageTag(tag);
    ULocale likely = ULocale.addLikelySubtags(given);
    // Without a language CLDR assumes English: a guess that no reader made.
    String language = given.getLanguage().isEmpty() ? "" : likely.getLanguage();
    return new WrittenLanguage(language, likely.getScript());
  }
}
