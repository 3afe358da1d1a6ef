package org.errorcatalog.ingest.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text as it may have been before its actions were taken out: those that it does not hold are put
 * after it.
 */
final class KnownText {

  private final StringBuilder text = new StringBuilder();
  private final Map<Span, Mark> actions = new LinkedHashMap<>();
  private Mark advised = Mark.NONE;

  /**
   * The text.
   *
   * @param advised whether the last action is advice that the page gave apart
   */
  KnownText(String description, List<FoundAction> found, boolean advised) {
    text.append(description);
    int ofText = advised ? found.size() - 1 : found.size();
    for (int i = 0; i < found.size(); i++) {
      FoundAction action = found.get(i);
      if (i >= ofText) {
        this.advised = Mark.action(action.kind(), action.audience());
        break;
      }
      int start = text.indexOf(action.wording());
      if (start < 0) {
        start = text.append('\n').length();
        text.append(action.wording());
      }
      Span span = new Span(start, start + action.wording().length());
      actions.put(span, Mark.action(action.kind(), action.audience()));
    }
  }

  String text() {
    return text.toString();
  }

  /** What the advice apart was. */
  Mark advised() {
    return advised;
  }

  /** What a sentence of the text was. */
  Mark mark(Span sentence) {
    return actions.entrySet().stream()
        .filter(action -> action.getKey().holds(sentence))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Mark.NONE);
  }
}
