package org.errorcatalog.core.check;

import java.util.List;
import org.errorcatalog.core.language.LanguageDetection;
import org.errorcatalog.core.placeholder.Placeholder;
import org.errorcatalog.core.placeholder.Placeholders;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says in one locale. What checks look for in it is found when first asked for, and
 * kept, since the same source is compared with many translations. Safe for use by several threads:
 * what two of them find is the same.
 */
public final class CheckedText {

  private final String locale;
  private final String markdown;
  private @Nullable String language;
  private @Nullable Markup markup;
  private @Nullable Prose prose;
  private @Nullable List<Word> words;
  private long @Nullable [] smallWords;
  private @Nullable List<Sentence> sentences;
  private @Nullable Long negations;
  private @Nullable List<Placeholder> placeholders;
  private @Nullable List<Address> addresses;
  private @Nullable List<String> destinations;
  private @Nullable List<Figure> figures;
  private @Nullable Ending ending;
  private @Nullable Integer extent;

  /**
   * A text.
   *
   * @param locale a BCP 47 tag, {@code und} where it is in no language
   * @param markdown CommonMark, as it is stored
   */
  public CheckedText(String locale, String markdown) {
    this.locale = locale;
    this.markdown = markdown;
  }

  public String locale() {
    return locale;
  }

  public String markdown() {
    return markdown;
  }

  /**
   * The language of the locale, as {@link LanguageDetection#language(String)} has it; empty for
   * none.
   */
  String language() {
    String found = language;
    if (found == null) {
      found = LanguageDetection.language(locale);
      language = found;
    }
    return found;
  }

  /** Whether both say the same in the same locale: nothing is to be said of one by the other. */
  boolean isSameAs(@Nullable CheckedText other) {
    return other != null && locale.equals(other.locale) && markdown.equals(other.markdown);
  }

  /** What of it is markup. */
  Markup markup() {
    Markup found = markup;
    if (found == null) {
      found = Markup.of(markdown);
      markup = found;
    }
    return found;
  }

  /** What of it is meant to be read. */
  Prose prose() {
    Prose found = prose;
    if (found == null) {
      found = Prose.of(this);
      prose = found;
    }
    return found;
  }

  /** The words of what is meant to be read. */
  List<Word> words() {
    List<Word> found = words;
    if (found == null) {
      found = WordCutting.of(prose());
      words = found;
    }
    return found;
  }

  /** The sentences of what is meant to be read. */
  List<Sentence> sentences() {
    List<Sentence> found = sentences;
    if (found == null) {
      found = Sentence.of(this);
      sentences = found;
    }
    return found;
  }

  /** The small words among its words, as {@link FunctionWords#in} finds them. */
  long[] smallWords(FunctionWords small) {
    long[] found = smallWords;
    if (found == null) {
      found = small.in(words());
      smallWords = found;
    }
    return found;
  }

  /** How many of its sentences surely negate, in the way of its language. */
  long negations(Negation negation) {
    Long found = negations;
    if (found == null) {
      found = sentences().stream().filter(negation::negates).count();
      negations = found;
    }
    return found;
  }

  /** What a program fills in. */
  List<Placeholder> placeholders() {
    List<Placeholder> found = placeholders;
    if (found == null) {
      found = List.copyOf(Placeholders.in(markdown));
      placeholders = found;
    }
    return found;
  }

  /** Where it leads to. */
  List<Address> addresses() {
    List<Address> found = addresses;
    if (found == null) {
      found = List.copyOf(Address.in(this));
      addresses = found;
    }
    return found;
  }

  /** The same without what differs from language to language, as the locale in an address. */
  public List<String> destinations() {
    List<String> found = destinations;
    if (found == null) {
      found = addresses().stream().map(each -> Destination.of(each.target())).toList();
      destinations = found;
    }
    return found;
  }

  /** The numbers of its prose. */
  List<Figure> figures() {
    List<Figure> found = figures;
    if (found == null) {
      found = List.copyOf(Figure.in(this));
      figures = found;
    }
    return found;
  }

  /** How its prose ends. */
  Ending ending() {
    Ending found = ending;
    if (found == null) {
      found = Ending.of(this);
      ending = found;
    }
    return found;
  }

  /** How much it says, as {@link Comparison} counts it. */
  int extent() {
    Integer found = extent;
    if (found == null) {
      found = Comparison.extent(prose());
      extent = found;
    }
    return found;
  }
}
