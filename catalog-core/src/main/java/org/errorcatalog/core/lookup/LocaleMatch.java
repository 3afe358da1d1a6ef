package org.errorcatalog.core.lookup;

/**
 * The locale that a reader is served.
 *
 * @param position of the served locale in the locales that were matched
 * @param locale the served tag
 * @param requestedLocale the range that matched, else the first one, else the served tag
 * @param fallback whether the reader gets something other than what he asked for
 */
public record LocaleMatch(int position, String locale, String requestedLocale, boolean fallback) {}
