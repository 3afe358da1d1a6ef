package org.errorcatalog.admin.edit;

import org.errorcatalog.core.action.Action;
import org.errorcatalog.core.text.Rendering;
import org.jspecify.annotations.Nullable;

/**
 * A suggested action of the entry.
 *
 * @param entries how many entries have it
 * @param sourceMarkdown its wording in the source locale, null where there is none
 * @param outcome what became of the last classification
 */
record ActionCard(
    Action action, long entries, @Nullable String sourceMarkdown, Card wording, Outcome outcome) {

  /** Rendered. */
  public @Nullable String sourceHtml() {
    return sourceMarkdown == null ? null : new Rendering().render(sourceMarkdown).html();
  }

  /** Of the card in the page. */
  public String id() {
    return idOf(action.id());
  }

  static String idOf(long actionId) {
    return "action-" + actionId;
  }
}
