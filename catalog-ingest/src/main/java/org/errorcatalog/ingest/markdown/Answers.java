package org.errorcatalog.ingest.markdown;

import java.util.Optional;

/** What a cell answers whose heading asks a question of yes or no, in many languages. */
public final class Answers {

  private final HeadingWords words = HeadingWords.load();

  /** Yes or no; empty where the cell is neither. */
  public Optional<Boolean> of(String cell) {
    return words.answer(cell);
  }
}
