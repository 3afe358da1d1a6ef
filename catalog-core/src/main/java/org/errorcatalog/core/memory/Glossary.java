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

  /**
   * The terms of a source for which its translation says nothing that it should. Of two terms that
   * overlap, only the longer one counts.
   *
   * @param source without markup, as is the translation
   * @param locale of the translation; terms of its language alone apply to it too
   */
  public List<Missing> missing(String source, String translation, String locale) {
    if (byFirst.isEmpty()) {
      return List.of();
    }
    List<Missing> missing = new ArrayList<>();
    List<String> words = TermWords.of(source);
    Said said = new Said(translation);
    int at = 0;
    while (at < words.size()) {
      Entry entry = longestAt(words, at);
      if (entry != null) {
        List<String> targets = targets(entry, locale);
        if (!targets.isEmpty() && targets.stream().noneMatch(said::has)) {
          missing.add(new Missing(entry.source(), targets));
        }
      }
      at += entry == null ? 1 : entry.words().size();
    }
    return missing;
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
