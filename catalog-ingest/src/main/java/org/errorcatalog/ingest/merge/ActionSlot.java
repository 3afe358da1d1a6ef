package org.errorcatalog.ingest.merge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.jspecify.annotations.Nullable;

/**
 * One action of one entry, as all locales word it.
 *
 * @param former the action that it was at the last import, or null
 */
record ActionSlot(
    ActionKind kind, Audience audience, Map<String, String> wordings, @Nullable Long former) {

  ActionSlot {
    wordings = new LinkedHashMap<>(wordings);
  }

  /** Whether some locale words it as the other does. */
  boolean sharesWith(Map<String, String> others) {
    return wordings.entrySet().stream()
        .anyMatch(each -> each.getValue().equals(others.get(each.getKey())));
  }

  /** Whether some locale words it otherwise. */
  boolean differsFrom(Map<String, String> others) {
    return wordings.entrySet().stream()
        .anyMatch(
            each -> !each.getValue().equals(others.getOrDefault(each.getKey(), each.getValue())));
  }
}
