package org.errorcatalog.core.memory;

/**
 * How a word of the source is said in a locale.
 *
 * @param source the word or words in the source locale
 * @param locale a BCP 47 tag
 * @param target what is said for it in that locale
 */
public record Term(String source, String locale, String target) {}
