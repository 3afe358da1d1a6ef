package org.errorcatalog.ingest.markdown;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns a table's cell into CommonMark that stands by itself: lists and line breaks that HTML had
 * to make inside a cell become Markdown. What looks like a tag and is none, as {@code <site
 * address>}, is a placeholder and stays.
 */
public final class CellText {

  private static final int I = Pattern.CASE_INSENSITIVE;
  private static final Pattern ANCHOR =
      Pattern.compile("</?a(?:\\s+(?:name|id)=[^<>]*)?\\s*/?>", I);
  private static final Pattern ITEM = Pattern.compile("\\s*(?:</li>\\s*)?<li>\\s*", I);
  private static final Pattern LIST_START = Pattern.compile("\\s*<[uo]l>\\s*", I);
  private static final Pattern LIST_END = Pattern.compile("\\s*(?:</li>)?\\s*</[uo]l>\\s*", I);
  private static final Pattern ITEM_END = Pattern.compile("\\s*</li>\\s*", I);
  private static final Pattern BREAK = Pattern.compile("\\s*(?:</?br\\s*/?>\\s*)+", I);
  private static final Pattern PARAGRAPH = Pattern.compile("\\s*</?p>\\s*", I);
  private static final Pattern LINK_BLANKS = Pattern.compile("\\[\\s+([^\\[\\]]*?)\\s*\\]\\(");
  private static final Pattern LINK_TRAILING = Pattern.compile("\\[([^\\[\\]]*?)\\s+\\]\\(");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

  private CellText() {}

  public static String clean(String cell, java.net.@org.jspecify.annotations.Nullable URI address) {
    return address == null ? clean(cell) : clean(cell + "");
  }

  /** The cell as CommonMark. */
  public static String clean(String cell) {
    String text = ANCHOR.matcher(cell.replace("&nbsp;", " ")).replaceAll("");
    text = LIST_END.matcher(text).replaceAll("\n\n");
    text = ITEM.matcher(text).replaceAll("\n- ");
    text = LIST_START.matcher(text).replaceAll("\n\n");
    text = ITEM_END.matcher(text).replaceAll("\n");
    text = PARAGRAPH.matcher(text).replaceAll("\n\n");
    text = BREAK.matcher(text).replaceAll("\n\n");
    text = LINK_BLANKS.matcher(text).replaceAll("[$1](");
    text = LINK_TRAILING.matcher(text).replaceAll("[$1](");
    return lines(text);
  }

  /** Leading blanks would make code blocks, and more than one empty line says nothing. */
  private static String lines(String text) {
    String stripped = text.lines().map(Blanks::strip).collect(Collectors.joining("\n"));
    return EMPTY_LINES.matcher(stripped).replaceAll("\n\n").strip();
  }
}
