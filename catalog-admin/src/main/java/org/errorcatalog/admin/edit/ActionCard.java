package org.errorcatalog.admin.edit;

import org.errorcatalog.core.action.Action;
import org.jspecify.annotations.Nullable;

/**
 * A suggested action of the entry.
 *
 * @param entries how many entries have it
 * @param sourceHtml its wording in the source locale, rendered, null where there is none
 * @param outcome what became of the last classification
 */
record ActionCard(
    Action action, long entries, @Nullable String sourceHtml, Card wording, Outcome outcome) {

  /** Of the card in the page. */
  public String id() {
    return idOf(action.id());
  }

  static String idOf(long actionId) {
    return "action-" + actionId;
  }
}
