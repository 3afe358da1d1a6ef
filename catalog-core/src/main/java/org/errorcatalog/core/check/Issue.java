package org.errorcatalog.core.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a check has to say of a unit.
 *
 * @param offset of the place in the unit's Markdown, in UTF-16 units
 * @param length of the place, in UTF-16 units; 0 where something is missing there
 * @param message key of what to say, in {@link IssueMessages}, as {@code placeholders-differ.lost}
 * @param arguments of the message, in their order
 * @param fix what to put in the place to settle it, null where that takes a person
 */
public record Issue(
    CheckName check,
    int offset,
    int length,
    String message,
    List<String> arguments,
    @Nullable String fix) {

  public Issue {
    arguments = List.copyOf(arguments);
    if (offset < 0 || length < 0) {
      throw new IllegalArgumentException("a place begins in its text: " + offset + "+" + length);
    }
  }

  /** Of the whole text, with nothing that would settle it. */
  static Issue ofAll(CheckName check, CheckedText text, String message, String... arguments) {
    return new Issue(check, 0, text.markdown().length(), message, List.of(arguments), null);
  }

  /** Of a place in the text. */
  public static Issue at(CheckName check, int from, int to, String message, String... arguments) {
    return new Issue(check, from, to - from, message, List.of(arguments), null);
  }

  /** The same, settled by putting this in its place. */
  public Issue fixedBy(@Nullable String replacement) {
    return new Issue(check, offset, length, message, arguments, replacement);
  }

  /** What stands in the place. */
  public String place(String markdown) {
    return markdown.substring(offset, offset + length);
  }

  /** The text with the fix applied. */
  public String applyTo(String markdown) {
    if (fix == null) {
      throw new IllegalStateException("nothing settles " + message);
    }
    return markdown.substring(0, offset) + fix + markdown.substring(offset + length);
  }
}
