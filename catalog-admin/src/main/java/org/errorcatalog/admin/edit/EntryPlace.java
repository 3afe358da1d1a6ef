package org.errorcatalog.admin.edit;

import java.net.URI;
import java.util.List;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.text.UnknownUnitException;

/** An entry that exists, shown in two locales that its catalog has. */
record EntryPlace(
    Catalog catalog,
    long entryId,
    String code,
    int variant,
    String source,
    String target,
    List<Long> actionIds) {

  EntryPlace {
    actionIds = List.copyOf(actionIds);
  }

  /** The address of the page. */
  String address() {
    return address("");
  }

  /** The address of something that is done with the entry. */
  String address(String rest) {
    String page = Addresses.entry(catalog.name(), code, variant, source, target);
    String bare = Addresses.entry(catalog.name(), code);
    return bare + rest + page.substring(bare.length());
  }

  /** Where somebody finds what became of a form of a card. */
  URI after(String card, Outcome outcome) {
    String saved = outcome.kind() == Outcome.Kind.SAVED ? "&saved=" + card : "";
    return URI.create(address() + saved + "#" + card);
  }

  /** Refuses an action that the entry has not. */
  long ownAction(long actionId) {
    if (!actionIds.contains(actionId)) {
      throw new UnknownUnitException("action");
    }
    return actionId;
  }
}
