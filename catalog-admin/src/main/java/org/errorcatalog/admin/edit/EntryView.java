package org.errorcatalog.admin.edit;

import java.util.List;
import java.util.stream.Stream;
import org.errorcatalog.admin.edit.Neighbours.Neighbour;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.page.Language;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.Entry;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.core.text.Revision;
import org.jspecify.annotations.Nullable;

/**
 * One entry side by side in two locales.
 *
 * @param variants all entries of the code
 * @param shapeable whether what has no language may be changed
 * @param outcome what became of the last classification of the entry
 */
record EntryView(
    EntryPlace place,
    Entry entry,
    List<Entry> variants,
    Language source,
    Language target,
    @Nullable String sourceHtml,
    Card text,
    List<ActionCard> actions,
    List<Revision> history,
    @Nullable Neighbour previous,
    @Nullable Neighbour next,
    boolean shapeable,
    Outcome outcome) {

  EntryView {
    variants = List.copyOf(variants);
    actions = List.copyOf(actions);
    history = List.copyOf(history);
  }

  public Catalog catalog() {
    return place.catalog();
  }

  public boolean withdrawn() {
    return entry.status() == EntryStatus.WITHDRAWN;
  }

  /** The address of the list that the entry is in. */
  public String listAddress() {
    return Addresses.entries(catalog().name(), target.tag());
  }

  public String address(Neighbour other) {
    return address(other.code(), other.variant());
  }

  public String addressOf(Entry other) {
    return address(other.code(), other.variant());
  }

  /** The address that a form of the page is sent to. */
  public String formAddress(String rest) {
    return place.address(rest);
  }

  public String actionAddress(ActionCard card) {
    return place.address("/actions/" + card.action().id());
  }

  private String address(String code, int variant) {
    return Addresses.entry(catalog().name(), code, variant, source.tag(), target.tag());
  }

  public Sign sign() {
    return Sign.of(entry.state());
  }

  public EntryClass[] classes() {
    return EntryClass.values();
  }

  public ActionKind[] kinds() {
    return ActionKind.values();
  }

  public Audience[] audiences() {
    return Audience.values();
  }

  /** The card of a text or wording. */
  Card card(String id) {
    return Stream.concat(Stream.of(text), actions.stream().map(ActionCard::wording))
        .filter(card -> card.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  ActionCard action(long id) {
    return actions.stream().filter(card -> card.action().id() == id).findFirst().orElseThrow();
  }
}
