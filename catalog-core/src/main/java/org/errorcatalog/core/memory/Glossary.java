package org.errorcatalog.core.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a catalog. They are found by their first words, so that a text costs the same with
 * ten of them and with ten thousand.
 */
public final class Glossary {

  public static final Glossary NONE = new Glossary(List.of());

  private final List<Term> terms;
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  /**
   * A term of the source.
   *
   * @param words as {@link TermWords} has them
   * @param source as it was written
   * @param targets what is said for it, by locale
   */
  private record Entry(List<String> words, String source, Map<String, List<String>> targets) {}

  /**
   * A term that a translation does not use.
   *
   * @param source the term, as the glossary writes it
   * @param targets any of which the translation should say
   */
  public record Missing(String source, List<String> targets) {}

  /**
   * A term that a source uses.
   *
   * @param source the term, as the glossary writes it
   * @param start the offset of its first character in the source, in UTF-16 units
   * @param end the offset past its last one
   * @param targets any of which the translation should say
   * @param said whether it does
   */
  public record Found(String source, int start, int end, List<String> targets, boolean said) {

    public Found {
      targets = List.copyOf(targets);
    }
  }

  /**
   * A glossary.
   *
   * @param terms several of one source and locale are all right: any of them will do
   */
  public Glossary(List<Term> terms) {
    this.terms = List.copyOf(terms);
    this.terms.forEach(this::index);
    byFirst.values().forEach(same -> same.sort((a, b) -> b.words().size() - a.words().size()));
  }

  private void index(Term term) {
    List<String> words = TermWords.of(term.source());
    if (words.isEmpty()) {
      return;
    }
    List<Entry> same = byFirst.computeIfAbsent(words.get(0), it -> new ArrayList<>());
    Entry entry =
        same.stream()
            .filter(it -> it.words().equals(words))
            .findFirst()
            .orElseGet(() -> new Entry(words, term.source(), new HashMap<>()));
    if (entry.targets().isEmpty()) {
      same.add(entry);
    }
    entry.targets().computeIfAbsent(term.locale(), it -> new ArrayList<>()).add(term.target());
  }

  public List<Term> terms() {
    return terms;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Glossary glossary && terms.equals(glossary.terms);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }

  /** The terms of a source for which its translation says nothing that it should. */
  public List<Missing> missing(String source, String translation, String locale) {
    return found(source, translation, locale).stream()
        .filter(term -> !term.said())
        .map(term -> new Missing(term.source(), term.targets()))
        .toList();
  }

  /**
   * The terms of a source, in their order, for which something is to be said in a locale. Of two
   * that overlap, only the longer one counts.
   *
   * @param source without markup, as is the translation
   * @param locale of the translation; terms of its language alone apply to it too
   */
  public List<Found> found(String source, String translation, String locale) {
    if (byFirst.isEmpty()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    List<PlacedWord> placed = TermWords.placed(source);
    List<String> words = placed.stream().map(word -> TermWords.singular(word.text())).toList();
    Said said = new Said(translation);
    int at = 0;
    while (at < words.size()) {
      Entry entry = longestAt(words, at);
      int length = entry == null ? 1 : entry.words().size();
      if (entry != null) {
        List<String> targets = targets(entry, locale);
        if (!targets.isEmpty()) {
          int start = placed.get(at).start();
          int end = placed.get(at + length - 1).end();
          boolean right = targets.stream().anyMatch(said::has);
          found.add(new Found(entry.source(), start, end, targets, right));
        }
      }
      at += length;
    }
    return found;
  }

  private @Nullable Entry longestAt(List<String> words, int at) {
    for (Entry entry : byFirst.getOrDefault(words.get(at), List.of())) {
      if (isAt(entry.words(), words, at)) {
        return entry;
      }
    }
    return null;
  }

  private static boolean isAt(List<String> term, List<String> words, int at) {
    int end = at + term.size();
    return end <= words.size() && words.subList(at, end).equals(term);
  }

  private static List<String> targets(Entry entry, String locale) {
    List<String> exact = entry.targets().getOrDefault(locale, List.of());
    int region = locale.indexOf('-');
    return !exact.isEmpty() || region < 0
        ? exact
        : entry.targets().getOrDefault(locale.substring(0, region), List.of());
  }
}
