package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.errorcatalog.core.language.LanguageDetection;

/** All checks of a unit by itself. Pure, and safe for use by several threads. */
public final class Checks {

  private static final Comparator<Issue> IN_ORDER =
      Comparator.comparing(Issue::check).thenComparing(Issue::offset);

  private final List<Check> checks;

  /**
   * The checks.
   *
   * @param languages tells the languages of the catalog apart
   */
  public Checks(LanguageDetection languages) {
    FunctionWords small = new FunctionWords();
    ForeignText foreign = new ForeignText(languages, small);
    this.checks =
        List.of(
            new EmptyTranslation(),
            new Unchanged(),
            new PlaceholdersDiffer(),
            new LinksDiffer(),
            new NumbersDiffer(),
            new MarkdownStructureDiffers(),
            new HtmlUnsafe(),
            new BracketsUnbalanced(),
            new PunctuationDiffers(),
            new Whitespace(),
            new RepeatedWords(),
            new LengthLimit(),
            new GlossaryTerms(),
            new LanguageMismatch(foreign),
            new UntranslatedFragment(languages, small, foreign),
            new MojibakeFound(),
            new InvisibleCharactersFound(),
            new ActionMissing(),
            new NegationLost());
  }

  /** What the checks that are not off have to say of a unit, in the order of their names. */
  public List<Issue> of(Subject subject) {
    List<Issue> found = new ArrayList<>();
    for (Check check : checks) {
      if (check.kinds().contains(subject.kind())
          && subject.settings().level(check.name()) != CheckLevel.OFF) {
        found.addAll(check.check(subject));
      }
    }
    if (found.isEmpty()) {
      return List.of();
    }
    found.sort(IN_ORDER);
    return List.copyOf(found);
  }
}
