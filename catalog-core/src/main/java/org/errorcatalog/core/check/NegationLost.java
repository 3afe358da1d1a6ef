package org.errorcatalog.core.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.entry.EntryClass;

/**
 * Looks for translations that say the opposite of their source, because a "not" was lost. Where a
 * sentence of the source surely negates, the translation has to say anything that may stand for
 * that; most other translations have to say it too, since some phrases need no "not" elsewhere.
 */
final class NegationLost implements Check {

  /** So many translations have to agree where the source cannot be asked. */
  private static final int LEAST_WITNESSES = 3;

  private final Failures failures = new Failures();

  /** By language. */
  private final ConcurrentMap<String, Optional<Negation>> known = new ConcurrentHashMap<>();

  @Override
  public CheckName name() {
    return CheckName.NEGATION_LOST;
  }

  @Override
  public List<Issue> check(Subject subject) {
    CheckedText text = subject.text();
    Optional<Negation> own = negation(text);
    if (own.isEmpty() || text.isSameAs(subject.source())) {
      return List.of();
    }
    List<Issue> claims = claims(subject, own.get());
    return claims.isEmpty() ? lost(subject, own.get()).stream().toList() : claims;
  }

  /** An entry whose class is known not to be an error should not say that it is one. */
  private List<Issue> claims(Subject subject, Negation own) {
    if (!subject.classes().equals(Set.of(EntryClass.NOT_AN_ERROR))) {
      return List.of();
    }
    return subject.text().sentences().stream()
        .filter(own::claimsError)
        .map(it -> Issue.at(name(), it.start(), it.end(), "negation-lost.error"))
        .toList();
  }

  private Optional<Issue> lost(Subject subject, Negation own) {
    CheckedText source = subject.source();
    Optional<Negation> original = source == null ? Optional.empty() : negation(source);
    return source == null || original.isEmpty()
        ? lostAmong(subject, own)
        : lostFrom(source, original.get(), subject, own);
  }

  private Optional<Issue> lostFrom(
      CheckedText source, Negation original, Subject subject, Negation own) {
    List<Sentence> there = source.sentences();
    List<Sentence> here = subject.text().sentences();
    long meant = source.negations(original);
    long said = meant == 0 ? 0 : here.stream().filter(own::mayNegate).count();
    if (here.isEmpty() || meant <= said || isPartlyForeign(subject.text())) {
      return Optional.empty();
    }
    return place(there, original, here, own)
        .filter(it -> failures.in(subject.text()) <= failures.in(source))
        .filter(it -> othersSayMore(subject, source, said))
        .map(it -> Issue.at(name(), it.start(), it.end(), "negation-lost.source"));
  }

  /** What is left in another language negates in its way. */
  private static boolean isPartlyForeign(CheckedText text) {
    Map<Boolean, Long> latin =
        text.words().stream()
            .filter(word -> word.kind() == Word.Kind.PLAIN)
            .collect(Collectors.partitioningBy(Word::isLatin, Collectors.counting()));
    return latin.getOrDefault(true, 0L) > 1 && latin.getOrDefault(false, 0L) > 0;
  }

  /**
   * The sentence that lost it; empty where sentences do not pair and some of them negate, and where
   * there are so many more or fewer that the two do not say the same.
   */
  private static Optional<Sentence> place(
      List<Sentence> there, Negation original, List<Sentence> here, Negation own) {
    if (Math.abs(there.size() - here.size()) > 1) {
      return Optional.empty();
    }
    if (there.size() != here.size()) {
      return here.stream().noneMatch(own::mayNegate) ? Optional.of(all(here)) : Optional.empty();
    }
    for (int i = 0; i < here.size(); i++) {
      if (original.negates(there.get(i)) && !own.mayNegate(here.get(i))) {
        return Optional.of(here.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether the other translations surely negate more often than this one. */
  private boolean othersSayMore(Subject subject, CheckedText source, long said) {
    List<CheckedText> others =
        others(subject).filter(it -> !it.locale().equals(source.locale())).toList();
    return others.stream().allMatch(it -> sure(it) > said);
  }

  private long sure(CheckedText text) {
    return text.negations(negation(text).orElseThrow());
  }

  private Optional<Issue> lostAmong(Subject subject, Negation own) {
    List<Sentence> here = subject.text().sentences();
    if (here.isEmpty() || here.stream().anyMatch(own::mayNegate)) {
      return Optional.empty();
    }
    List<CheckedText> others = others(subject).toList();
    long sure = others.stream().filter(it -> sure(it) > 0).count();
    Sentence all = all(here);
    return sure >= LEAST_WITNESSES
            && sure * 3 >= others.size() * 2L
            && failures.in(subject.text()) == 0
        ? Optional.of(Issue.at(name(), all.start(), all.end(), "negation-lost.siblings"))
        : Optional.empty();
  }

  private Stream<CheckedText> others(Subject subject) {
    return subject.siblings().stream()
        .filter(it -> !it.locale().equals(subject.text().locale()))
        .filter(it -> negation(it).isPresent() && !it.sentences().isEmpty());
  }

  private Optional<Negation> negation(CheckedText text) {
    Optional<Negation> found = known.get(text.language());
    return found == null ? known.computeIfAbsent(text.language(), Negation::of) : found;
  }

  private static Sentence all(List<Sentence> sentences) {
    return new Sentence("", sentences.get(0).start(), sentences.get(sentences.size() - 1).end());
  }
}
