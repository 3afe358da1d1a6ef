package org.errorcatalog.ingest.action;

import java.util.BitSet;

/**
 * Finds words in a text, by the cues that need them. Nearly all places are passed over by their
 * first two letters, of which each is told from 63 others.
 */
final class Words {

  private static final int BITS = 6;
  private static final int LETTERS = 1 << BITS;

  private final WordTree tree = new WordTree();
  private final boolean[] beginnings = new boolean[LETTERS * LETTERS];

  void add(String word, int cue) {
    tree.add(word, cue);
    int first = folded(word.charAt(0)) << BITS;
    for (int second = 0; second < LETTERS; second++) {
      beginnings[first | second] |= word.length() == 1 || second == folded(word.charAt(1));
    }
  }

  /** Adds the cues of all words that are in the text. */
  void find(char[] text, BitSet found) {
    for (int i = 0; i < text.length; i++) {
      int second = i + 1 < text.length ? folded(text[i + 1]) : 0;
      if (beginnings[folded(text[i]) << BITS | second]) {
        tree.find(text, i, found);
      }
    }
  }

  private static int folded(char letter) {
    return (letter ^ letter >> BITS) & (LETTERS - 1);
  }
}
