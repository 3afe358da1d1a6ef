package org.errorcatalog.ingest.action;

import java.util.List;
import java.util.Set;
import org.errorcatalog.core.entry.EntryClass;

/**
 * A text taken apart.
 *
 * @param description what is left without the actions; the whole text where it is all action
 * @param entryClass what the text says it is
 */
public record Split(
    String description, List<FoundAction> actions, EntryClass entryClass, Set<Doubt> doubts) {

  public Split {
    actions = List.copyOf(actions);
    doubts = Set.copyOf(doubts);
  }
}
