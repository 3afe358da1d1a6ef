package org.errorcatalog.ingest.action;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Words letter by letter, each with the numbers of the cues that it belongs to. To go down from one
 * place of a text finds all words that begin there.
 */
final class WordTree {

  private final BitSet cues = new BitSet();

  /** A hash table, since most trees have few branches and the topmost some hundred. */
  private char[] letters = new char[2];

  private @Nullable WordTree[] branches = new WordTree[2];
  private int size;

  void add(String word, int cue) {
    WordTree tree = this;
    for (int i = 0; i < word.length(); i++) {
      tree = tree.grown(word.charAt(i));
    }
    tree.cues.set(cue);
  }

  /** Adds the cues of all words that the text has at a place. */
  void find(char[] text, int start, BitSet found) {
    WordTree tree = branches[place(text[start])];
    for (int next = start + 1; tree != null; next++) {
      if (!tree.cues.isEmpty()) {
        found.or(tree.cues);
      }
      tree = next < text.length ? tree.branches[tree.place(text[next])] : null;
    }
  }

  /** Where the branch of a letter is, or would be. */
  private int place(char letter) {
    int place = letter & (letters.length - 1);
    while (branches[place] != null && letters[place] != letter) {
      place = (place + 1) & (letters.length - 1);
    }
    return place;
  }

  private WordTree grown(char letter) {
    WordTree branch = branches[place(letter)];
    return branch == null ? put(letter, new WordTree()) : branch;
  }

  private WordTree put(char letter, WordTree branch) {
    if (2 * (size + 1) > letters.length) {
      grow();
    }
    int place = place(letter);
    letters[place] = letter;
    branches[place] = branch;
    size++;
    return branch;
  }

  private void grow() {
    char[] oldLetters = letters;
    @Nullable WordTree[] oldBranches = branches;
    letters = new char[2 * oldLetters.length];
    branches = new WordTree[2 * oldLetters.length];
    size = 0;
    for (int i = 0; i < oldLetters.length; i++) {
      if (oldBranches[i] != null) {
        put(oldLetters[i], oldBranches[i]);
      }
    }
  }
}
