package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A word twice in a row. */
final class RepeatedWords implements Check {

  /** Scripts without blanks between words do not show where one ends. */
  private static final String LETTER =
      "[\\p{L}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}"
          + "\\p{IsMyanmar}\\p{IsTibetan}]]";

  /** Words with anything else in them are names of things, which may well follow each other. */
  private static final Pattern TWICE =
      Pattern.compile(
          "(?iu)(?<=^|[\\s\u00A0(\"“„«\u2060])("
              + LETTER
              + "{1,40}+)([ \\t\u00A0\u202F\u2060]{1,20}+)(\\1)"
              + "(?=$|[\\s\u00A0,.;:!?)\"”“»،؛؟।\u2060])");

  @Override
  public CheckName name() {
    return CheckName.REPEATED_WORDS;
  }

  @Override
  public List<Issue> check(Subject subject) {
    List<Issue> issues = in(subject.text());
    return issues.isEmpty() || repeats(subject.source()) ? List.of() : issues;
  }

  private boolean repeats(@Nullable CheckedText source) {
    return source != null && !in(source).isEmpty();
  }

  private List<Issue> in(CheckedText text) {
    Repeatable repeatable = Repeatable.of(text.locale());
    List<Issue> issues = new ArrayList<>();
    Matcher twice = TWICE.matcher(text.prose().characters());
    while (twice.find()) {
      boolean words = isWord(twice.group(1)) && isWord(twice.group(3)) && !isPart(twice.group(2));
      if (words && !repeatable.contains(twice.group(1))) {
        issues.add(issue(text.markdown(), twice));
      }
    }
    return issues;
  }

  /** Capitals within a word make it a name. */
  private static boolean isWord(String word) {
    boolean letter = word.length() == 1;
    return word.substring(letter ? 0 : 1).codePoints().noneMatch(Character::isUpperCase);
  }

  /** True where only markup stands between, which joins. */
  private static boolean isPart(String between) {
    return between.codePoints().allMatch(it -> it == Prose.NOTHING);
  }

  private Issue issue(String markdown, Matcher twice) {
    String once = twice.group(1);
    boolean bare = markdown.substring(twice.end(1), twice.start(3)).isBlank();
    return Issue.at(name(), twice.start(), twice.end(), "repeated-words.what", once)
        .fixedBy(bare ? once : null);
  }
}
