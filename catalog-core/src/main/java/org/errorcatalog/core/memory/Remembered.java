package org.errorcatalog.core.memory;

import org.errorcatalog.core.text.UnitState;

/**
 * A translation of a similar source.
 *
 * @param percent how similar, see {@link Similarity}
 * @param first where it stands; of several the one with the best state
 * @param times how many entries and actions have the same source and translation
 */
public record Remembered(int percent, Pair first, int times) {

  boolean approved() {
    return first.state() == UnitState.APPROVED && !first.outdated();
  }
}
