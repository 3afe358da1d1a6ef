package org.errorcatalog.ingest.action;

import java.util.BitSet;

/**
 * The cues that may match a sentence, by number.
 *
 * @param start those that may at its start
 * @param anywhere those that may anywhere
 */
record Candidates(String sentence, BitSet start, BitSet anywhere) {

  boolean isEmpty() {
    return start.isEmpty() && anywhere.isEmpty();
  }
}
