package org.errorcatalog.ingest.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Which row of another page stands where a row of this page does. Codes that both pages have once
 * are the fixed points; what stands between two of them is paired in order where both pages have as
 * many rows there.
 */
final class Alignment {

  private static final int SMALL = 4_000;

  private final PageKeys ours;
  private final PageKeys theirs;
  private final int[] pairs;

  private Alignment(PageKeys ours, PageKeys theirs) {
    this.ours = ours;
    this.theirs = theirs;
    this.pairs = new int[ours.size()];
    Arrays.fill(pairs, -1);
  }

  /** For each of our rows the index of theirs, or -1. */
  static int[] of(PageKeys ours, PageKeys theirs) {
    Alignment alignment = new Alignment(ours, theirs);
    alignment.align();
    return alignment.pairs;
  }

  private void align() {
    int i = 0;
    int j = 0;
    for (int[] point : fixedPoints()) {
      between(i, point[0], j, point[1]);
      pairs[point[0]] = point[1];
      i = point[0] + 1;
      j = point[1] + 1;
    }
    between(i, ours.size(), j, theirs.size());
  }

  private List<int[]> fixedPoints() {
    List<int[]> both = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      String key = ours.get(i);
      int at = key == null || ours.only(key) < 0 ? -1 : theirs.only(key);
      if (at >= 0) {
        both.add(new int[] {i, at});
      }
    }
    return ascending(both);
  }

  /** The longest run of points in which both sides ascend. */
  private static List<int[]> ascending(List<int[]> points) {
    int[] tails = new int[points.size()];
    int[] before = new int[points.size()];
    int length = 0;
    for (int p = 0; p < points.size(); p++) {
      int at = place(points, tails, length, points.get(p)[1]);
      before[p] = at == 0 ? -1 : tails[at - 1];
      tails[at] = p;
      length = Math.max(length, at + 1);
    }
    List<int[]> run = new ArrayList<>();
    for (int p = length == 0 ? -1 : tails[length - 1]; p >= 0; p = before[p]) {
      run.add(points.get(p));
    }
    Collections.reverse(run);
    return run;
  }

  private static int place(List<int[]> points, int[] tails, int length, int value) {
    boolean ascends = length == 0 || points.get(tails[length - 1])[1] < value;
    int low = ascends ? length : 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (points.get(tails[middle])[1] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void between(int from, int to, int otherFrom, int otherTo) {
    int i = from;
    int j = otherFrom;
    while (i < to && j < otherTo && same(i, j)) {
      pairs[i++] = j++;
    }
    int end = to;
    int otherEnd = otherTo;
    while (end > i && otherEnd > j && same(end - 1, otherEnd - 1)) {
      pairs[--end] = --otherEnd;
    }
    if (end - i == otherEnd - j) {
      while (i < end) {
        pairs[i++] = j++;
      }
    } else if ((long) (end - i) * (otherEnd - j) <= SMALL) {
      bySame(i, end, j, otherEnd);
    }
  }

  /** Splits an uneven stretch at the first row that both have. */
  private void bySame(int from, int to, int otherFrom, int otherTo) {
    for (int i = from; i < to; i++) {
      for (int j = otherFrom; j < otherTo; j++) {
        if (same(i, j)) {
          if (i - from == j - otherFrom) {
            between(from, i, otherFrom, j);
          }
          pairs[i] = j;
          between(i + 1, to, j + 1, otherTo);
          return;
        }
      }
    }
  }

  private boolean same(int i, int j) {
    return ours.get(i) != null && Objects.equals(ours.get(i), theirs.get(j));
  }
}
