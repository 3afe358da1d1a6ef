package org.errorcatalog.ingest.action;

import java.util.List;

/**
 * Sentences of one text that say what sentences of another say; either side may be empty.
 *
 * @param certain whether one may be judged by the other
 */
record Pair(int start, int end, int otherStart, int otherEnd, boolean certain) {

  <T> List<T> of(List<T> sentences) {
    return sentences.subList(start, end);
  }

  <T> List<T> ofOther(List<T> sentences) {
    return sentences.subList(otherStart, otherEnd);
  }
}
