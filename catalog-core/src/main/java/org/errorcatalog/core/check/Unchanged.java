package org.errorcatalog.core.check;

import com.ibm.icu.util.ULocale;
import java.util.List;

/** A translation that says what its source says, in the source's language. */
final class Unchanged implements Check {

  @Override
  public CheckName name() {
    return CheckName.UNCHANGED;
  }

  @Override
  public List<Issue> check(Subject subject) {
    CheckedText text = subject.text();
    CheckedText source = subject.source();
    boolean unchanged =
        source != null
            && isTranslated(source, text)
            && isSame(text.prose().characters(), source.prose().characters())
            && WordsToTranslate.in(source.prose()) >= words(source.locale(), text.locale());
    return unchanged ? List.of(Issue.ofAll(name(), text, "unchanged.what")) : List.of();
  }

  private static boolean isTranslated(CheckedText source, CheckedText text) {
    return !text.language().isEmpty() && !text.language().equals(source.language());
  }

  /** Apart from blanks and capitals. */
  private static boolean isSame(String one, String other) {
    int i = next(one, 0);
    int j = next(other, 0);
    while (i < one.length() && j < other.length()) {
      if (Character.toLowerCase(one.charAt(i)) != Character.toLowerCase(other.charAt(j))) {
        return false;
      }
      i = next(one, i + 1);
      j = next(other, j + 1);
    }
    return i == one.length() && j == other.length();
  }

  private static int next(String prose, int from) {
    int at = from;
    while (at < prose.length() && Prose.isBlank(prose.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Two words may be the same in two languages, but not where they are written differently. */
  private static int words(String from, String to) {
    return script(from).equals(script(to)) ? WordsToTranslate.FEW : WordsToTranslate.FEW - 1;
  }

  private static String script(String locale) {
    return ULocale.addLikelySubtags(ULocale.forLanguageTag(locale)).getScript();
  }
}
