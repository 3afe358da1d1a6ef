package org.errorcatalog.admin.action;

import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A list of actions, maybe to give one of them to an entry.
 *
 * @param entry null where none is asked for
 * @param typed the wording of a new action that was refused
 * @param complaint why it was, null where it was not
 */
record ActionListView(
    ActionFilter filter,
    ActionPage page,
    @Nullable Receiver entry,
    boolean shapeable,
    String typed,
    @Nullable String complaint) {

  /** Where an action is given to the entry. */
  public String giveAddress() {
    return entry == null
        ? ""
        : "%s/actions?variant=%d&locale=%s"
            .formatted(
                Addresses.entry(filter.catalog().name(), entry.code()),
                entry.variant(),
                Addresses.query(filter.locale()));
  }

  /** The page of the entry. */
  public String entryAddress() {
    return entry == null
        ? ""
        : Addresses.entry(
            filter.catalog().name(), entry.code(), entry.variant(), null, filter.locale());
  }

  public boolean has(ActionRow row) {
    return entry != null && entry.actionIds().contains(row.id());
  }

  public ActionKind[] kinds() {
    return ActionKind.values();
  }

  public Audience[] audiences() {
    return Audience.values();
  }
}
