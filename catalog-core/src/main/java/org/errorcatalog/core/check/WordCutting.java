package org.errorcatalog.core.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.errorcatalog.core.language.LanguageDetection;

/**
 * Cuts a prose into words: at blanks and punctuation, and where Latin letters and digits begin or
 * end. What is in no language is a word of its own.
 */
final class WordCutting {

  /** Between two letters they make one word of both. */
  private static final String HYPHENS = "-'\u2019";

  /** Between two Latin letters or digits they make one thing of both. */
  private static final String JOINING = "_.:@#$\\/&+=*";

  private static final String NOTHING = String.valueOf(Prose.NOTHING);
  private static final int NONE = -1;
  private static final String SIGNS = "_@#$\\/%";

  private final char[] prose;
  private final List<Word> words = new ArrayList<>();

  /** Of the word that is being cut; none where it is negative. */
  private int start = NONE;

  private int end;
  private boolean latin;

  private WordCutting(String prose) {
    this.prose = prose.toCharArray();
  }

  static List<Word> of(Prose prose) {
    return new WordCutting(prose.characters()).cut();
  }

  private List<Word> cut() {
    int at = 0;
    while (at < prose.length) {
      int character = Character.codePointAt(prose, at);
      int next = at + Character.charCount(character);
      if (character == Prose.THING) {
        next = thing(at);
      } else if (character != Prose.NOTHING) {
        take(character, at, next);
      }
      at = next;
    }
    close();
    return List.copyOf(words);
  }

  private int thing(int at) {
    close();
    int after = at;
    while (after < prose.length && prose[after] == Prose.THING) {
      after++;
    }
    words.add(Word.thing(at, after));
    return after;
  }

  private void take(int character, int at, int next) {
    boolean letter = Word.isLetter(character);
    if (!letter && !belongs(character, next)) {
      close();
      return;
    }
    boolean joins = !letter && start != NONE && HYPHENS.indexOf(character) >= 0;
    boolean nowLatin = joins ? latin : !letter || isLatin(character);
    if (nowLatin != latin) {
      close();
    }
    if (start == NONE) {
      start = at;
      latin = nowLatin;
    }
    end = next;
  }

  private boolean belongs(int character, int next) {
    if (Character.isDigit(character) || SIGNS.indexOf(character) >= 0) {
      return true;
    }
    if (start == NONE || next >= prose.length) {
      return false;
    }
    int following = Character.codePointAt(prose, next);
    return (HYPHENS.indexOf(character) >= 0 && Character.isLetterOrDigit(following))
        || (JOINING.indexOf(character) >= 0 && latin && isLatin(following));
  }

  /** Marks belong to the letter before them. */
  private boolean isLatin(int character) {
    if (character < 0x80) {
      return Character.isLetterOrDigit(character);
    }
    UnicodeScript script = LanguageDetection.scriptOf(character);
    return script == UnicodeScript.INHERITED ? latin : script == UnicodeScript.LATIN;
  }

  private void close() {
    if (start != NONE) {
      String written = String.valueOf(prose, start, end - start);
      words.add(Word.of(written.replace(NOTHING, ""), start, end));
      start = NONE;
    }
  }
}
