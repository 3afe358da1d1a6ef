package org.errorcatalog.ingest.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.errorcatalog.core.entry.EntryClass;

/**
 * Takes all texts of an entry apart together: a sentence that is the action in some languages is
 * the action in the others, and kind, audience and class are one judgement. All sentences are
 * compared with those of one text, which has as many as most others.
 */
public final class JointSplit {

  /** The source is written by people who know, translations mostly by none. */
  private static final double OF_SOURCE = 2;

  private final List<CuedText> texts;
  private final boolean sourceFirst;
  private final int pivot;
  private final Map<Integer, List<Traits>> traits = new HashMap<>();
  private final Map<Integer, List<Pair>> pairings = new HashMap<>();

  private JointSplit(List<CuedText> texts, boolean sourceFirst) {
    this.texts = texts;
    this.sourceFirst = sourceFirst;
    this.pivot = pivot();
    for (int i = 0; i < texts.size(); i++) {
      pairings.put(i, pairing(i));
    }
  }

  /** What sentences have in common matters only where there are not as many. */
  private List<Pair> pairing(int other) {
    int sentences = sentences(pivot);
    return sentences == sentences(other)
        ? SentencePairing.oneByOne(sentences)
        : SentencePairing.of(traits(pivot), traits(other));
  }

  private int sentences(int text) {
    return texts.get(text).parts().size();
  }

  private List<Traits> traits(int text) {
    return traits.computeIfAbsent(text, it -> Traits.of(texts.get(it)));
  }

  /**
   * The texts taken apart.
   *
   * @param byLocale in the catalog's order
   * @param source the source locale, whether it has a text or not
   */
  public static Map<String, Split> of(Map<String, CuedText> byLocale, String source) {
    List<CuedText> texts = List.copyOf(byLocale.values());
    boolean sourceFirst = byLocale.keySet().stream().limit(1).anyMatch(source::equals);
    List<Split> splits =
        texts.stream().anyMatch(CuedText::isMarked)
            ? new JointSplit(texts, sourceFirst).splits()
            : unmarked(texts);
    Map<String, Split> split = new LinkedHashMap<>();
    byLocale.keySet().forEach(locale -> split.put(locale, splits.get(split.size())));
    return split;
  }

  private static List<Split> unmarked(List<CuedText> texts) {
    EntryClass entryClass = EntryClassVote.of(texts, CuedText.kinds(List.of()));
    return texts.stream()
        .map(text -> text.split(text.marks(), text.advised(), entryClass))
        .toList();
  }

  /** The first text with the number of sentences that most texts have. */
  private int pivot() {
    Map<Integer, Integer> counts = new HashMap<>();
    texts.forEach(each -> counts.merge(each.parts().size(), 1, Integer::sum));
    int pivot = 0;
    for (int i = 1; i < texts.size(); i++) {
      if (counts.getOrDefault(sentences(i), 0) > counts.getOrDefault(sentences(pivot), 0)) {
        pivot = i;
      }
    }
    return pivot;
  }

  private List<Split> splits() {
    List<Mark> judged = judged();
    Mark advised = advised();
    List<List<Mark>> marks = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      marks.add(marks(i, judged));
    }
    EntryClass entryClass =
        EntryClassVote.of(
            texts,
            CuedText.kinds(
                Stream.concat(marks.stream().flatMap(List::stream), Stream.of(advised)).toList()));
    List<Split> splits = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      splits.add(texts.get(i).split(marks.get(i), advised, entryClass));
    }
    return splits;
  }

  private double weight(int text) {
    return text == 0 && sourceFirst ? OF_SOURCE : 1;
  }

  /** What each sentence of the one text is, after all that pair with it had a vote. */
  private List<Mark> judged() {
    List<Ballot> ballots = texts.get(pivot).parts().stream().map(any -> new Ballot()).toList();
    pairings.forEach(
        (text, pairs) ->
            pairs.forEach(pair -> vote(pair, texts.get(text).marks(), weight(text), ballots)));
    return ballots.stream().map(Ballot::result).toList();
  }

  private static void vote(Pair pair, List<Mark> marks, double weight, List<Ballot> ballots) {
    List<Mark> said = pair.ofOther(marks);
    if (pair.certain() && agree(said)) {
      pair.of(ballots).forEach(ballot -> ballot.add(said.get(0), weight));
    }
  }

  private static boolean agree(List<Mark> marks) {
    for (Mark mark : marks) {
      if (!mark.is(marks.get(0).verdict())) {
        return false;
      }
    }
    return !marks.isEmpty();
  }

  /** What each sentence of a text is by the judgement of all, else by its own cues. */
  private List<Mark> marks(int text, List<Mark> judged) {
    List<Mark> marks = new ArrayList<>();
    for (Pair pair : pairings.getOrDefault(text, List.of())) {
      List<Mark> all = pair.of(judged);
      Mark heaviest =
          Weight.heaviest(all.stream()).orElseGet(() -> all.isEmpty() ? Mark.NONE : all.get(0));
      for (Mark own : pair.ofOther(texts.get(text).marks())) {
        marks.add(pair.certain() && agree(all) ? heaviest : byItself(own, all));
      }
    }
    return marks;
  }

  /** Where nobody knows the language, an action of the others may be anywhere here. */
  private static Mark byItself(Mark own, List<Mark> others) {
    boolean near = others.stream().anyMatch(mark -> mark.is(Verdict.ACTION));
    return own.is(Verdict.UNKNOWN) && near ? Mark.DOUBTFUL : own;
  }

  private Mark advised() {
    Ballot ballot = new Ballot();
    for (int i = 0; i < texts.size(); i++) {
      ballot.add(texts.get(i).advised(), weight(i));
    }
    return ballot.advised();
  }
}
