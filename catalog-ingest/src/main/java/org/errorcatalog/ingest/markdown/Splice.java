package org.errorcatalog.ingest.markdown;

import java.util.Arrays;

/**
 * A text that grows line by line. What is put in place as a block stays one: a blank line parts it
 * from its surroundings, except where both are rows, which then are of one table.
 */
final class Splice {

  private final StringBuilder text = new StringBuilder();
  private int[] numbers = new int[64];
  private int lines;
  private String last = "";
  private boolean afterBlock;

  void line(String content, int number) {
    if (afterBlock && !content.isBlank() && !(isRow(last) && isRow(content))) {
      emit("", number);
    }
    emit(content, number);
    afterBlock = false;
  }

  /**
   * Adds every line of a block.
   *
   * @param prefix what stands before each
   */
  void block(String prefix, String block, int number) {
    String[] content = block.split("\n", -1);
    int from = 0;
    int to = content.length;
    while (from < to && content[from].isBlank()) {
      from++;
    }
    while (to > from && content[to - 1].isBlank()) {
      to--;
    }
    if (from < to && !last.isBlank() && !continues(content, from, to)) {
      emit(prefix.stripTrailing(), number);
    }
    for (int i = from; i < to; i++) {
      emit(prefix + content[i], number);
      afterBlock = true;
    }
  }

  private boolean continues(String[] content, int from, int to) {
    boolean tableOfItsOwn = from + 1 < to && isDelimiter(content[from + 1]);
    return isRow(last) && isRow(content[from]) && !tableOfItsOwn;
  }

  private static boolean isRow(String line) {
    return line.startsWith("|", Lines.quoteEnd(line));
  }

  private static boolean isDelimiter(String line) {
    return line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|-: \t>".indexOf(c) >= 0);
  }

  private void emit(String content, int number) {
    if (lines == numbers.length) {
      numbers = Arrays.copyOf(numbers, lines * 2);
    }
    numbers[lines++] = number;
    text.append(content).append('\n');
    last = content;
  }

  int lines() {
    return lines;
  }

  String text() {
    return text.toString();
  }

  PageBody body() {
    return new PageBody(text(), Arrays.copyOf(numbers, lines));
  }
}
