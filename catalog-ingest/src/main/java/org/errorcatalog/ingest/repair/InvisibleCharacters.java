package org.errorcatalog.ingest.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.errorcatalog.ingest.report.FindingName;

/** Turns no-break spaces into blanks and takes out marks that nobody sees. */
final class InvisibleCharacters {

  private static final Pattern NO_BREAK =
      Pattern.compile("[ \\t]*[\u00A0\u202F][ \\t\u00A0\u202F]*");
  private static final Pattern MARKS = Pattern.compile("[\u200B\u200E\u200F\u2060\uFEFF]");

  private InvisibleCharacters() {}

  static Mended mend(String text) {
    List<Mend> mends = new ArrayList<>();
    String blanks =
        NO_BREAK
            .matcher(text)
            .replaceAll(place -> note(place, " ", "no-break space became a blank", mends));
    String visible =
        MARKS
            .matcher(blanks)
            .replaceAll(place -> note(place, "", "invisible mark taken out", mends));
    return new Mended(visible, mends);
  }

  private static String note(MatchResult place, String after, String message, List<Mend> mends) {
    mends.add(new Mend(FindingName.CHARACTERS_NORMALIZED, message, place.group(), after));
    return after;
  }
}
