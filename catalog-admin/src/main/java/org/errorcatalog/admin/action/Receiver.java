package org.errorcatalog.admin.action;

import java.util.List;
import org.errorcatalog.core.entry.Entry;

/**
 * An entry that is to be given an action.
 *
 * @param version the version that the editor sees
 */
record Receiver(long id, String code, int variant, int version, List<Long> actionIds) {

  Receiver {
    actionIds = List.copyOf(actionIds);
  }

  static Receiver of(Entry entry) {
    return new Receiver(
        entry.id(), entry.code(), entry.variant(), entry.version(), entry.actionIds());
  }
}
