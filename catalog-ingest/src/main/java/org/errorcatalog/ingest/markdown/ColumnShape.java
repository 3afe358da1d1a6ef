package org.errorcatalog.ingest.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What stands in a column, in numbers; shares are of its filled cells.
 *
 * @param filled how many cells hold something
 * @param telling share of cells that can only be codes
 * @param named share of cells that are a single word, codes included
 * @param distinct share of different cells
 * @param wordy share of cells with several words
 * @param answers share of cells that say yes or no
 * @param numbers share of cells that are small numbers
 * @param ordinal whether the cells count from 0 or 1 on, without a gap
 * @param length average, in characters
 */
record ColumnShape(
    int filled,
    double telling,
    double named,
    double distinct,
    double wordy,
    double answers,
    double numbers,
    boolean ordinal,
    double length) {

  private static final int SAMPLE = 100;
  private static final int LONGEST_CODE = 200;
  private static final int SHORTEST_TEXT = 8;
  private static final int SMALL = 3;

  /** Looks at no more cells than it takes to be sure, spread over the whole table. */
  static ColumnShape of(Table table, int column, HeadingWords words) {
    List<String> filled = table.column(column);
    List<String> cells = sample(filled);
    Counts counts = new Counts();
    cells.forEach(cell -> counts.add(cell, words));
    double all = Math.max(1, cells.size());
    return new ColumnShape(
        filled.size(),
        counts.telling / all,
        counts.named / all,
        counts.different.size() / all,
        counts.wordy / all,
        counts.answers / all,
        counts.numbers / all,
        isOrdinal(cells),
        counts.length / all);
  }

  private static List<String> sample(List<String> cells) {
    int step = Math.max(1, cells.size() / SAMPLE);
    return IntStream.iterate(0, i -> i < cells.size(), i -> i + step).mapToObj(cells::get).toList();
  }

  private static boolean isOrdinal(List<String> cells) {
    int next = cells.isEmpty() || !CodeCell.text(cells.get(0)).equals("0") ? 1 : 0;
    for (String cell : cells) {
      if (!CodeCell.text(cell).equals(Integer.toString(next++))) {
        return false;
      }
    }
    return true;
  }

  private static final class Counts {

    private int telling;
    private int named;
    private int wordy;
    private int answers;
    private int numbers;
    private long length;
    private final Set<String> different = new HashSet<>();

    void add(String cell, HeadingWords words) {
      length += cell.length();
      different.add(Blanks.strip(cell));
      if (cell.length() <= LONGEST_CODE) {
        code(CodeCell.read(cell));
      }
      String text = CodeCell.text(cell);
      wordy += isWordy(text) ? 1 : 0;
      answers += words.answer(text).isPresent() ? 1 : 0;
      numbers += !text.isEmpty() && text.length() <= SMALL && isDigits(text) ? 1 : 0;
    }

    private void code(CodeCell cell) {
      telling += cell.isTelling() ? 1 : 0;
      named += cell.codes().isEmpty() ? 0 : 1;
    }

    private static boolean isDigits(String text) {
      return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isWordy(String text) {
      return text.length() > SHORTEST_TEXT
          && (text.indexOf(' ') >= 0 || text.codePoints().anyMatch(Character::isIdeographic));
    }
  }
}
