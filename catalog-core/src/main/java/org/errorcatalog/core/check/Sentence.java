package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a prose.
 *
 * @param words in lower case, with one blank before, between and behind; a {@link Prose#THING} for
 *     what is none; what follows an apostrophe stands there once more, since that may be a
 *     quotation mark between two words
 * @param start the offset of its first word in the text
 * @param end the offset past its last one
 */
record Sentence(String words, int start, int end) {

  private static final String THING = String.valueOf(Prose.THING);
  private static final String ENDS = ".!?\u061F\u0964";
  private static final String ENDS_WITHOUT_BLANK = "\u3002\uFF01\uFF1F\n";

  /** Of a text without words, none. */
  static List<Sentence> of(CheckedText text) {
    String prose = text.prose().characters();
    List<Sentence> sentences = new ArrayList<>();
    List<Word> sentence = new ArrayList<>();
    for (Word word : text.words()) {
      if (!sentence.isEmpty() && isOver(sentence.get(sentence.size() - 1), word, prose)) {
        sentences.add(of(sentence));
        sentence.clear();
      }
      sentence.add(word);
    }
    if (!sentence.isEmpty()) {
      sentences.add(of(sentence));
    }
    return List.copyOf(sentences);
  }

  private static Sentence of(List<Word> words) {
    int start = words.get(0).start();
    int end = words.get(words.size() - 1).end();
    StringBuilder joined = new StringBuilder(end - start + 2).append(' ');
    for (Word word : words) {
      joined.append(word.isReadable() ? word.text() : THING).append(' ');
      int apostrophe = word.isReadable() ? word.text().indexOf('\'') : -1;
      if (apostrophe >= 0) {
        joined.append(word.text(), apostrophe + 1, word.text().length()).append(' ');
      }
    }
    return new Sentence(joined.toString(), start, end);
  }

  private static boolean isOver(Word before, Word next, String prose) {
    for (int at = before.end(); at < next.start(); at++) {
      char c = prose.charAt(at);
      boolean end = ENDS.indexOf(c) >= 0 && at + 1 < next.start() && !isShortened(before, c);
      if (end || ENDS_WITHOUT_BLANK.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A point behind a single letter shortens a word. */
  private static boolean isShortened(Word word, char mark) {
    return mark == '.' && word.text().length() == 1 && word.isLatin();
  }
}
