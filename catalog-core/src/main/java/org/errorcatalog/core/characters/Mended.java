package org.errorcatalog.core.characters;

import java.util.List;

/** A text after repair, and what was repaired. */
public record Mended(String text, List<Mend> mends) {

  public Mended {
    mends = List.copyOf(mends);
  }
}
