package org.errorcatalog.ingest.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an import has to say.
 *
 * @param page the page as the source names it
 * @param line in the page, from 1
 * @param before the damaged characters, where something was mended
 * @param after what they became
 * @param confidence from 0 to 1, where the finding is a guess
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
    Level level,
    Named name,
    @Nullable String page,
    @Nullable String locale,
    @Nullable Integer line,
    @Nullable String code,
    String message,
    @Nullable String before,
    @Nullable String after,
    @Nullable Double confidence) {

  /** Enough to find the place by; the page has the rest. */
  private static final int LONGEST = 10_000;

  public Finding {
    message = shown(message);
    before = before == null ? null : shown(before);
    after = after == null ? null : shown(after);
  }

  private static String shown(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "…";
  }

  public static Finding of(Named name, String message) {
    return new Finding(name.level(), name, null, null, null, null, message, null, null, null);
  }

  public Finding at(Level other) {
    return new Finding(other, name, page, locale, line, code, message, before, after, confidence);
  }

  public Finding on(String where, @Nullable String in) {
    return new Finding(level, name, where, in, line, code, message, before, after, confidence);
  }

  public Finding line(int number) {
    return new Finding(level, name, page, locale, number, code, message, before, after, confidence);
  }

  public Finding code(String value) {
    return new Finding(level, name, page, locale, line, value, message, before, after, confidence);
  }

  public Finding mended(@Nullable String from, @Nullable String to) {
    return new Finding(level, name, page, locale, line, code, message, from, to, confidence);
  }

  public Finding confidence(double value) {
    return new Finding(level, name, page, locale, line, code, message, before, after, value);
  }
}
