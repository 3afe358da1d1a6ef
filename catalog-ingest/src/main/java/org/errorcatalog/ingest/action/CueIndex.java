package org.errorcatalog.ingest.action;

import java.util.BitSet;
import java.util.List;

/** Tells in one reading of a sentence which cues of a language may match it: mostly none. */
final class CueIndex {

  /** How sentences begin that a cue of their start matches. */
  private final WordTree starts = new WordTree();

  /** How clauses begin at whose start any other cue matches. */
  private final WordTree openings = new WordTree();

  private final Words words = new Words();

  /** Cues that may match at the start of anything, and those that may match anything. */
  private final BitSet anyStart = new BitSet();

  private final BitSet anything = new BitSet();

  CueIndex(List<Cue> cues) {
    cues.forEach(this::add);
  }

  private void add(Cue cue) {
    anyStart.set(cue.number(), cue.openings().isEmpty());
    WordTree tree = cue.first() ? starts : openings;
    cue.openings().forEach(word -> tree.add(word, cue.number()));
    if (!cue.first() || cue.openings().isEmpty()) {
      anything.set(cue.number(), cue.needed().isEmpty());
      cue.needed().stream().limit(1).forEach(any -> any.forEach(it -> words.add(it, cue.number())));
    }
  }

  /** What may match a sentence, at its start or anywhere. */
  Candidates of(String sentence) {
    char[] text = sentence.toCharArray();
    BitSet anywhere = (BitSet) anything.clone();
    words.find(text, anywhere);
    return new Candidates(sentence, atStart(text, starts), anywhere);
  }

  /** The same of what is left of a sentence without its start. */
  Candidates rest(String rest, Candidates of) {
    return new Candidates(rest, atStart(rest.toCharArray(), starts), of.anywhere());
  }

  /** What may match at the start of a clause, all else left out. */
  Candidates opening(String clause) {
    char[] text = clause.toCharArray();
    BitSet start = atStart(text, starts);
    start.or(atStart(text, openings));
    start.or(anyStart);
    return new Candidates(clause, start, new BitSet());
  }

  private static BitSet atStart(char[] text, WordTree words) {
    BitSet start = new BitSet();
    if (text.length > 0) {
      words.find(text, 0, start);
    }
    return start;
  }
}
