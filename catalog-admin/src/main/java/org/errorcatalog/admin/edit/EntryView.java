package org.errorcatalog.admin.edit;

import java.util.List;
import java.util.stream.Stream;
import org.errorcatalog.admin.browse.EntryRow;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.page.Language;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.Entry;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.core.text.Rendering;
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
    @Nullable String sourceMarkdown,
    List<Sibling> siblings,
    Card text,
    List<ActionCard> actions,
    List<Revision> history,
    @Nullable EntryRow previous,
    @Nullable EntryRow next,
    boolean shapeable,
    boolean judgeable,
    Outcome outcome) {

  EntryView {
    variants = List.copyOf(variants);
    siblings = List.copyOf(siblings);
    actions = List.copyOf(actions);
    history = List.copyOf(history);
  }

  public Catalog catalog() {
    return place.catalog();
  }

  public boolean withdrawn() {
    return entry.status() == EntryStatus.WITHDRAWN;
  }

  /** Where it is taken out of use and brought back. */
  public String statusAddress() {
    return Addresses.status(catalog().name(), entry.code(), entry.variant());
  }

  /** The address of the list that the entry is in. */
  public String listAddress() {
    return place.filter().address();
  }

  /** The list beside the entry. */
  public String paneAddress() {
    return "/catalogs/%s/pane?locale=%s%s&at=%s"
        .formatted(
            catalog().name(),
            Addresses.query(target.tag()),
            place.filter().query(),
            Addresses.query(place.place().value()));
  }

  public String address(EntryRow other) {
    return place.filter().entryAddress(other) + "&source=" + Addresses.query(source.tag());
  }

  public String addressOf(Entry other) {
    return place.addressOf(other.code(), other.variant());
  }

  public String helpAddress(HelpTab tab) {
    return place.address("/help/" + tab.part()) + "&unit=text";
  }

  public HelpTab[] helpTabs() {
    return HelpTab.values();
  }

  /** The catalog's actions, to give one of them to the entry. */
  public String actionsAddress() {
    return Addresses.actions(catalog().name(), target.tag())
        + "&for="
        + Addresses.query(entry.code() + "~" + entry.variant());
  }

  public String actionPage(ActionCard card) {
    return Addresses.action(catalog().name(), card.action().id(), target.tag());
  }

  /** Placeholders and links of a source, to be put into its translation. */
  public String piecesAddress(String unit) {
    return place.address("/help/pieces") + "&unit=" + unit;
  }

  /** {@code yes}, {@code no}, or empty for unknown. */
  public String logged() {
    Boolean logged = entry.eventLogged();
    return logged == null ? "" : logged ? "yes" : "no";
  }

  public String aliasList() {
    return String.join(", ", entry.aliases());
  }

  /** Whether an action can be tried earlier. */
  public boolean hasBefore(ActionCard card) {
    return !actions.isEmpty() && actions.get(0).action().id() != card.action().id();
  }

  /** What can be read beside the source. */
  public List<String> otherLocales() {
    return catalog().locales().stream()
        .filter(locale -> !locale.equals(source.tag()) && !locale.equals(target.tag()))
        .toList();
  }

  /** The page with a locale more or less beside the source. */
  public String addressToggling(String locale) {
    return place.addressWith(
        alsoShown(locale)
            ? place.also().stream().filter(each -> !each.equals(locale)).toList()
            : Stream.concat(place.also().stream(), Stream.of(locale)).toList());
  }

  public boolean alsoShown(String locale) {
    return place.also().contains(locale);
  }

  /** The description in the source locale, rendered; null where there is none. */
  public @Nullable String sourceHtml() {
    return sourceMarkdown == null ? null : new Rendering().render(sourceMarkdown).html();
  }

  /** The address that a form of the page is sent to. */
  public String formAddress(String rest) {
    return place.address(rest);
  }

  public String actionAddress(ActionCard card) {
    return place.address("/actions/" + card.action().id());
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

  /** Everything that is written on the page, in its order. */
  List<Card> cards() {
    return Stream.concat(Stream.of(text), actions.stream().map(ActionCard::wording)).toList();
  }

  /** The card of a text or wording. */
  Card card(String id) {
    return cards().stream().filter(card -> card.id().equals(id)).findFirst().orElseThrow();
  }

  ActionCard action(long id) {
    return actions.stream().filter(card -> card.action().id() == id).findFirst().orElseThrow();
  }
}
