package org.errorcatalog.admin.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What becomes of an action in the list of an entry's. */
enum ActionMove {
  /** Is had, as the last one. */
  ADD,
  /** Is had no longer; other entries keep it. */
  REMOVE,
  /** Is tried before the one above it. */
  UP;

  List<Long> apply(List<Long> before, long action) {
    List<Long> after = new ArrayList<>(before);
    int at = after.indexOf(action);
    switch (this) {
      case ADD -> {
        if (at < 0) {
          after.add(action);
        }
      }
      case REMOVE -> after.remove(action);
      case UP -> {
        if (at > 0) {
          Collections.swap(after, at, at - 1);
        }
      }
    }
    return List.copyOf(after);
  }
}
