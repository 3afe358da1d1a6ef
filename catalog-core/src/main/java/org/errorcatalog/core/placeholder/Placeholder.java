package org.errorcatalog.core.placeholder;

/**
 * A place in a text that a program or a reader fills in.
 *
 * @param start the offset of its first character in the text, in UTF-16 units
 * @param end the offset past its last one
 * @param meant how it is to be written, without escapes of Markdown: what stands there, or what
 *     that was before it was torn
 * @param whole false where it is torn apart
 */
public record Placeholder(int start, int end, String meant, boolean whole, Style style) {}
