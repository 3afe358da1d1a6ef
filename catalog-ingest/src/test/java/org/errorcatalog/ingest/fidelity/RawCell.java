package org.errorcatalog.ingest.fidelity;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a cell says, found by plainer means than those of the import. */
final class RawCell {

  private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]++");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]*+)\\]\\([^)]*+\\)");
  private static final Pattern TAG = Pattern.compile("</?(?:ul|li|br|p)\\s*+/?>");
  private static final Pattern MARKS = Pattern.compile("[*`_\\\\]|(?m)^\\s*+- ");

  private RawCell() {}

  /** Without markup and blanks, and with garbled characters decoded. */
  static String bare(String cell) {
    String decoded = NOT_ASCII.matcher(cell).replaceAll(RawCell::decoded);
    String linkless = LINK.matcher(decoded).replaceAll("$1");
    String tagless = TAG.matcher(linkless).replaceAll("\n");
    return PlainText.withoutBlanks(MARKS.matcher(tagless).replaceAll(""));
  }

  private static String decoded(MatchResult run) {
    try {
      ByteBuffer bytes = MAC_ROMAN.newEncoder().encode(CharBuffer.wrap(run.group()));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return run.group();
    }
  }
}
