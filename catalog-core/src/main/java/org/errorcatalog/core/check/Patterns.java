package org.errorcatalog.core.check;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Many pieces of text that are looked for at once: a tree of their characters. */
final class Patterns {

  /** What may follow, in order, and what follows then. */
  private char[] signs = {};

  private Patterns[] next = {};

  /** The same by their last six bits, so that what leads nowhere costs next to nothing. */
  private long some;

  private boolean end;

  static Patterns of(Collection<String> texts) {
    Patterns root = new Patterns();
    texts.forEach(root::add);
    return root;
  }

  private void add(String text) {
    Patterns node = this;
    for (int at = 0; at < text.length(); at++) {
      Patterns known = node.after(text.charAt(at));
      node = known == null ? node.insert(text.charAt(at)) : known;
    }
    node.end = true;
  }

  private Patterns insert(char sign) {
    int at = -1 - Arrays.binarySearch(signs, sign);
    Patterns added = new Patterns();
    signs = Arrays.copyOf(signs, signs.length + 1);
    next = Arrays.copyOf(next, signs.length);
    System.arraycopy(signs, at, signs, at + 1, signs.length - at - 1);
    System.arraycopy(next, at, next, at + 1, signs.length - at - 1);
    signs[at] = sign;
    next[at] = added;
    some |= 1L << sign;
    return added;
  }

  private @Nullable Patterns after(char sign) {
    if ((some & (1L << sign)) == 0) {
      return null;
    }
    int at = Arrays.binarySearch(signs, sign);
    return at < 0 ? null : next[at];
  }

  /** Whether any of them is somewhere in a text. */
  boolean areIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (beginsAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsAt(String text, int from) {
    @Nullable Patterns node = this;
    for (int at = from; node != null && !node.end && at < text.length(); at++) {
      node = node.after(text.charAt(at));
    }
    return node != null && node.end;
  }
}
