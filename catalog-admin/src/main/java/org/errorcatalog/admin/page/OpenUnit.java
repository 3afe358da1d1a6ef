package org.errorcatalog.admin.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import org.errorcatalog.core.action.WordingRepository;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.entry.Entry;
import org.errorcatalog.core.entry.EntryRepository;
import org.errorcatalog.core.text.CuratedUnit;
import org.errorcatalog.core.text.LocalizedUnit;
import org.errorcatalog.core.text.TextRepository;
import org.errorcatalog.core.text.UnitKind;

/** The entry, the locales and the unit that an address names. */
@ApplicationScoped
public class OpenUnit {

  private final OpenCatalog catalogs;
  private final EntryRepository entries;
  private final TextRepository texts;
  private final WordingRepository wordings;

  OpenUnit(
      OpenCatalog catalogs,
      EntryRepository entries,
      TextRepository texts,
      WordingRepository wordings) {
    this.catalogs = catalogs;
    this.entries = entries;
    this.texts = texts;
    this.wordings = wordings;
  }

  @Transactional
  public UnitPlace place(UnitAddress address) {
    Catalog catalog = catalogs.named(address.name);
    Entry entry = entry(catalog, address);
    return new UnitPlace(
        catalog,
        entry.id(),
        entry.code(),
        entry.variant(),
        OpenCatalog.source(catalog, address.source),
        OpenCatalog.target(catalog, address.locale),
        unit(entry, address.unit));
  }

  /** Of a wording, only that of an action that the entry has. */
  private static UnitName unit(Entry entry, String named) {
    return UnitName.parse(named)
        .filter(
            unit -> unit.kind() != UnitKind.WORDING || entry.actionIds().contains(unit.actionId()))
        .orElseThrow(NotFoundException::new);
  }

  private Entry entry(Catalog catalog, UnitAddress address) {
    Code code = Code.parse(address.code).orElseThrow(NotFoundException::new);
    return entries.of(catalog.id(), code, address.variant).orElseThrow(NotFoundException::new);
  }

  /** The unit as it is now; empty while it is untranslated. */
  @Transactional
  public Optional<? extends CuratedUnit> unit(UnitPlace place) {
    return place.unit().kind() == UnitKind.ENTRY
        ? entries.findByIdOptional(place.entryId())
        : in(place.locale(), place);
  }

  /** The text or wording in a locale, as it is now; empty while it is untranslated. */
  @Transactional
  public Optional<? extends LocalizedUnit> in(String locale, UnitPlace place) {
    return place.unit().kind() == UnitKind.TEXT
        ? texts.of(place.entryId(), locale)
        : wordings.of(place.unit().actionId(), locale);
  }
}
