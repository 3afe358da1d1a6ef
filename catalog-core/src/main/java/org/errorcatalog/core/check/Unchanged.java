package org.errorcatalog.core.check;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.regex.Pattern;

/** A translation that says what its source says, in the source's language. */
final class Unchanged implements Check {

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u202F\u2060]++");

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
            && isSame(text.prose(), source.prose())
            && areTranslated(source.locale(), text.locale())
            && Words.toTranslate(source.prose()) >= words(source.locale(), text.locale());
    return unchanged
        ? List.of(Issue.ofAll(name(), text, "unchanged.what"))
        : List.of();
  }

  private static boolean isSame(Prose one, Prose other) {
    return plain(one).equalsIgnoreCase(plain(other));
  }

  private static String plain(Prose prose) {
    return BLANKS.matcher(prose.characters()).replaceAll(" ").strip();
  }

  private static boolean areTranslated(String from, String to) {
    String language = Words.language(to);
    return !language.isEmpty() && !language.equals(Words.language(from));
  }

  /** Two words may be the same in two languages, but not where they are written differently. */
  private static int words(String from, String to) {
    return script(from).equals(script(to)) ? Words.FEW : Words.FEW - 1;
  }

  private static String script(String locale) {
    return ULocale.addLikelySubtags(ULocale.forLanguageTag(locale)).getScript();
  }
}
