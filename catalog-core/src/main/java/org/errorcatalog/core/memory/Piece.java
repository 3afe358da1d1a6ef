package org.errorcatalog.core.memory;

import java.util.List;

/** A piece of a text that is shown, marked or not. */
public record Piece(String text, boolean marked) {

  static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }
}
