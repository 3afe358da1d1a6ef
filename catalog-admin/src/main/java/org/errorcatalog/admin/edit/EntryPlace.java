package org.errorcatalog.admin.edit;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.admin.browse.EntryFilter;
import org.errorcatalog.admin.browse.Place;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.text.UnknownUnitException;

/** An entry that exists, shown in two locales that its catalog has. */
record EntryPlace(
    Catalog catalog,
    long entryId,
    String code,
    int variant,
    String source,
    String target,
    List<String> also,
    EntryFilter filter,
    List<Long> actionIds) {

  EntryPlace {
    also = List.copyOf(also);
    actionIds = List.copyOf(actionIds);
  }

  /** The address of the page. */
  String address() {
    return address("");
  }

  /** The page, without anything that says how it is shown. */
  public String pageAddress() {
    return Addresses.entry(catalog.name(), code);
  }

  /** What a form must say again to stay in the same list. */
  public Map<String, String> filterFields() {
    Map<String, String> fields = new LinkedHashMap<>(Addresses.parameters(filter.query()));
    if (!also.isEmpty()) {
      fields.put("also", String.join(",", also));
    }
    return fields;
  }

  /** The address of something that is done with the entry. */
  String address(String rest) {
    return Addresses.entry(catalog.name(), code) + rest + query(variant);
  }

  /** The page of another entry, shown alike. */
  String addressOf(String otherCode, int otherVariant) {
    return Addresses.entry(catalog.name(), otherCode) + query(otherVariant);
  }

  /** The page of the same entry, with other locales beside the source. */
  String addressWith(List<String> others) {
    return new EntryPlace(
            catalog, entryId, code, variant, source, target, others, filter, actionIds)
        .address();
  }

  /** Where the entry is in the list. */
  public Place place() {
    return new Place(new Code(code).key(), variant, filter.key());
  }

  private String query(int shown) {
    return "?variant=%d&locale=%s&source=%s%s%s"
        .formatted(
            shown,
            Addresses.query(target),
            Addresses.query(source),
            also.isEmpty() ? "" : "&also=" + Addresses.query(String.join(",", also)),
            filter.query());
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
