package org.errorcatalog.core.memory;

/**
 * A word of a text.
 *
 * @param text in small letters without accents
 * @param start the offset of its first character in the text, in UTF-16 units
 * @param end the offset past its last one
 */
record PlacedWord(String text, int start, int end) {}
