package org.errorcatalog.core.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Many pieces of text that are looked for at once: a tree of their characters. */
final class Patterns {

  private final Map<Character, Patterns> next = new HashMap<>();
  private boolean end;

  static Patterns of(Collection<String> texts) {
    Patterns root = new Patterns();
    texts.forEach(root::add);
    return root;
  }

  private void add(String text) {
    Patterns node = this;
    for (int at = 0; at < text.length(); at++) {
      node = node.next.computeIfAbsent(text.charAt(at), it -> new Patterns());
    }
    node.end = true;
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
      node = node.next.get(text.charAt(at));
    }
    return node != null && node.end;
  }
}
