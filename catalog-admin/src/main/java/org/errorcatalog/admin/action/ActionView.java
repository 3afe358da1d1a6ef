package org.errorcatalog.admin.action;

import java.util.List;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.page.Language;
import org.errorcatalog.core.action.Action;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.Catalog;
import org.jspecify.annotations.Nullable;

/**
 * One action, in every locale of its catalog.
 *
 * @param count how many entries have it
 * @param entries the first of them, in the order of their codes
 * @param alike other actions that say the same in some locale
 * @param shapeable whether the person may change it
 * @param complaint why the last change was refused, null where it was not
 */
record ActionView(
    Catalog catalog,
    String locale,
    Action action,
    List<WordingRow> wordings,
    long count,
    List<SharingEntry> entries,
    List<ActionRow> alike,
    boolean shapeable,
    @Nullable String complaint) {

  ActionView {
    wordings = List.copyOf(wordings);
    entries = List.copyOf(entries);
    alike = List.copyOf(alike);
  }

  public String address(String rest) {
    return "/catalogs/%s/actions/%d%s?locale=%s"
        .formatted(catalog.name(), action.id(), rest, Addresses.query(locale));
  }

  public String entryAddress(SharingEntry entry) {
    return Addresses.entry(catalog.name(), entry.code(), entry.variant(), null, locale);
  }

  public String listAddress() {
    return Addresses.actions(catalog.name(), locale);
  }

  /** Another action, which this one is to become: what would change. */
  public String mergeAddress(ActionRow other) {
    return address("/merge") + "&into=" + other.id();
  }

  public ActionKind[] kinds() {
    return ActionKind.values();
  }

  public Audience[] audiences() {
    return Audience.values();
  }

  /** Where a form asks what a merge would change. */
  public String mergePath() {
    return "/catalogs/%s/actions/%d/merge".formatted(catalog.name(), action.id());
  }

  WordingRow in(Language language) {
    return wordings.stream()
        .filter(row -> row.language().equals(language))
        .findFirst()
        .orElseThrow();
  }

  boolean says(Language language) {
    return in(language).html() != null;
  }

  /** Whether not all of the entries are shown. */
  public boolean more() {
    return count > entries.size();
  }
}
