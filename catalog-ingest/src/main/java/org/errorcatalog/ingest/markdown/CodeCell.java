package org.errorcatalog.ingest.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.errorcatalog.core.entry.Code;

/** Reads the cell that holds an error's code: links and emphasis give their text. */
final class CodeCell {

  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\([^()]*\\)");
  private static final Pattern ANCHOR = Pattern.compile("</?a\\b[^>]*>");
  private static final Pattern EMPHASIS = Pattern.compile("[*`]+");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

  /** Decimal, hex, SQLSTATE, a prefix and a number, or an upper-case name. */
  private static final Pattern LIKE_A_CODE =
      Pattern.compile(
          "[+-]?\\d+|0[xX]\\p{XDigit}+|(?=.*\\d)[0-9A-Z]{5}|\\p{Upper}{2,}[-_]?\\d+"
              + "|\\p{Upper}[\\p{Upper}\\d]*(?:_[\\p{Upper}\\d]+)+");

  private CodeCell() {}

  static Optional<Code> read(String cell) {
    return Code.parse(text(cell)).filter(code -> LIKE_A_CODE.matcher(code.value()).matches());
  }

  /** What a reader sees of the cell. */
  static String text(String cell) {
    String text = ANCHOR.matcher(LINK.matcher(cell).replaceAll("$1")).replaceAll("");
    return Blanks.strip(ESCAPE.matcher(EMPHASIS.matcher(text).replaceAll("")).replaceAll("$1"));
  }
}
