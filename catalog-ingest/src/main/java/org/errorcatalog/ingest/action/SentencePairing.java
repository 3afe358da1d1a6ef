package org.errorcatalog.ingest.action;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs the sentences of two texts that say the same in two languages: one by one where there are
 * as many; else so that lengths and what no translation changes agree best, where one sentence may
 * be two in the other text, or none.
 */
final class SentencePairing {

  /** Beyond that many sentences nobody can tell, and nobody should try. */
  private static final int LONGEST = 100;

  private static final double TWO_FOR_ONE = 0.7;
  private static final double NONE_FOR_ONE = 2;
  private static final double UNLIKELY = 1.6;

  private final List<Traits> ones;
  private final List<Traits> others;
  private final double[][] costs;

  /** How many sentences of each text the last pair takes, as {@code 10 * ones + others}. */
  private final int[][] steps;

  private SentencePairing(List<Traits> ones, List<Traits> others) {
    this.ones = ones;
    this.others = others;
    this.costs = new double[ones.size() + 1][others.size() + 1];
    this.steps = new int[ones.size() + 1][others.size() + 1];
  }

  static List<Pair> of(List<Traits> ones, List<Traits> others) {
    if (ones.size() == others.size()) {
      return oneByOne(ones.size());
    }
    if (Math.max(ones.size(), others.size()) > LONGEST) {
      return List.of(new Pair(0, ones.size(), 0, others.size(), false));
    }
    SentencePairing pairing = new SentencePairing(ones, others);
    pairing.fill();
    return pairing.path();
  }

  static List<Pair> oneByOne(int sentences) {
    return IntStream.range(0, sentences).mapToObj(i -> new Pair(i, i + 1, i, i + 1, true)).toList();
  }

  private void fill() {
    for (int i = 0; i <= ones.size(); i++) {
      for (int j = 0; j <= others.size(); j++) {
        costs[i][j] = i + j == 0 ? 0 : Double.MAX_VALUE;
        step(i, j, 1, 1);
        step(i, j, 1, 2);
        step(i, j, 2, 1);
        step(i, j, 1, 0);
        step(i, j, 0, 1);
      }
    }
  }

  private void step(int i, int j, int ofOnes, int ofOthers) {
    if (i >= ofOnes && j >= ofOthers) {
      double cost = costs[i - ofOnes][j - ofOthers] + cost(i, j, ofOnes, ofOthers);
      if (cost < costs[i][j]) {
        costs[i][j] = cost;
        steps[i][j] = 10 * ofOnes + ofOthers;
      }
    }
  }

  private double cost(int i, int j, int ofOnes, int ofOthers) {
    if (ofOnes * ofOthers == 0) {
      return NONE_FOR_ONE;
    }
    double distance = last(ones, i, ofOnes).distance(last(others, j, ofOthers));
    return ofOnes == ofOthers ? distance : distance + TWO_FOR_ONE;
  }

  private static Traits last(List<Traits> traits, int end, int count) {
    Traits last = traits.get(end - 1);
    return count == 1 ? last : traits.get(end - 2).and(last);
  }

  private List<Pair> path() {
    Deque<Pair> path = new ArrayDeque<>();
    int i = ones.size();
    int j = others.size();
    while (i + j > 0) {
      int ofOnes = steps[i][j] / 10;
      int ofOthers = steps[i][j] % 10;
      boolean certain = cost(i, j, ofOnes, ofOthers) < UNLIKELY;
      path.addFirst(new Pair(i - ofOnes, i, j - ofOthers, j, certain));
      i -= ofOnes;
      j -= ofOthers;
    }
    return List.copyOf(path);
  }
}
