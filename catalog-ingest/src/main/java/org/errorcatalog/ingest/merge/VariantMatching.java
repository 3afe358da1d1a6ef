package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which variant of a code each of a page's texts is. Variants are numbered when first seen
 * and never renumbered: a text keeps the variant that says the same, else the one most like it.
 */
final class VariantMatching {

  private VariantMatching() {}

  /** A variant that exists, and what it says in the page's locale, where it says anything. */
  record Variant(int number, @Nullable String text) {}

  /** The variant of each text, in order; numbers past the existing ones are new variants. */
  static List<Integer> match(List<String> texts, List<Variant> existing) {
    Integer[] found = new Integer[texts.size()];
    Set<Integer> free =
        existing.stream().map(Variant::number).collect(Collectors.toCollection(TreeSet::new));
    for (Pair pair : likeliest(texts, existing)) {
      if (found[pair.text()] == null && free.remove(pair.variant())) {
        found[pair.text()] = pair.variant();
      }
    }
    Set<Integer> silent =
        existing.stream()
            .filter(variant -> variant.text() == null && free.contains(variant.number()))
            .map(Variant::number)
            .collect(Collectors.toCollection(TreeSet::new));
    int next = existing.stream().mapToInt(Variant::number).max().orElse(0);
    for (int i = 0; i < found.length; i++) {
      if (found[i] == null) {
        found[i] = silent.isEmpty() ? ++next : first(silent);
      }
    }
    return List.of(found);
  }

  private record Pair(int text, int variant, double likeness) {}

  private static List<Pair> likeliest(List<String> texts, List<Variant> existing) {
    // One text and one variant are the same however the text was reworded.
    boolean sure = texts.size() == 1 && existing.size() == 1;
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (Variant variant : existing) {
        double likeness = sure ? 1 : likeness(texts.get(i), variant);
        if (likeness > 0.3) {
          pairs.add(new Pair(i, variant.number(), likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    return pairs;
  }

  private static int first(Set<Integer> numbers) {
    int first = numbers.iterator().next();
    numbers.remove(first);
    return first;
  }

  private static double likeness(String text, Variant variant) {
    return variant.text() == null ? 0 : likeness(text, variant.text());
  }

  /** 1 for the same text, else the share of words that both have. */
  static double likeness(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    Set<String> words = words(one);
    Set<String> both = new HashSet<>(words);
    both.retainAll(words(other));
    words.addAll(words(other));
    return words.isEmpty() ? 0 : 0.99 * both.size() / words.size();
  }

  /** Words, or pairs of characters where a script has no blanks between words. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(text.split("[\\s\\p{Punct}]+")));
    if (words.size() < 3) {
      IntStream.range(0, text.length() - 1).forEach(i -> words.add(text.substring(i, i + 2)));
    }
    return words;
  }
}
