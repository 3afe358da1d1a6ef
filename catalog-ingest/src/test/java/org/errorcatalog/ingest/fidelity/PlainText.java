package org.errorcatalog.ingest.fidelity;

import java.util.regex.Pattern;
import org.errorcatalog.core.text.Rendering;

/** Texts in the form in which they are compared: without markup and without blanks of any kind. */
final class PlainText {

  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cf}\\s]++");
  private static final Rendering RENDERING = new Rendering();

  private PlainText() {}

  static String of(String commonMark) {
    return withoutBlanks(RENDERING.render(commonMark).text());
  }

  static String withoutBlanks(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }
}
