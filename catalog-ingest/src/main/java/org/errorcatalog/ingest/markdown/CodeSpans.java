package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The code spans of one line, which begin and end with as many backticks. */
final class CodeSpans {

  private CodeSpans() {}

  /** By the index where a run of backticks begins, the index after its span or after the run. */
  static Map<Integer, Integer> of(String line) {
    List<int[]> runs = runs(line);
    Map<Integer, Integer> ends = new HashMap<>();
    Map<Integer, int[]> nextOfLength = new HashMap<>();
    for (int i = runs.size() - 1; i >= 0; i--) {
      int[] run = runs.get(i);
      int[] closing = nextOfLength.put(run[1] - run[0], run);
      ends.put(run[0], closing == null ? run[1] : closing[1]);
    }
    return ends;
  }

  private static List<int[]> runs(String line) {
    List<int[]> runs = new ArrayList<>();
    for (int at = line.indexOf('`'); at >= 0; ) {
      int end = at;
      while (end < line.length() && line.charAt(end) == '`') {
        end++;
      }
      runs.add(new int[] {at, end});
      at = line.indexOf('`', end);
    }
    return runs;
  }
}
