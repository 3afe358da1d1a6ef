package org.errorcatalog.core.characters;

import java.util.List;

/**
 * Characters of a text that are damaged, and what they were.
 *
 * @param start the offset of the first one, in UTF-16 units
 * @param end the offset past the last one
 * @param mended what to put in their place
 */
public record Damaged(int start, int end, String mended) {

  /** What a wrong encoding garbled, in the order of the places. */
  public static List<Damaged> garbled(String text) {
    return Mojibake.damaged(text);
  }

  /** What nobody sees, or takes for a blank, in the order of the places. */
  public static List<Damaged> unseen(String text) {
    return InvisibleCharacters.damaged(text);
  }
}
