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
import org.errorcatalog.core.text.TextRepository;

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
        UnitName.parse(address.unit).orElseThrow(NotFoundException::new));
  }

  private Entry entry(Catalog catalog, UnitAddress address) {
    Code code = Code.parse(address.code).orElseThrow(NotFoundException::new);
    return entries.of(catalog.id(), code, address.variant).orElseThrow(NotFoundException::new);
  }

  /** The unit as it is now; empty while it is untranslated. */
  @Transactional
  public Optional<? extends CuratedUnit> unit(UnitPlace place) {
    return switch (place.unit().kind()) {
      case ENTRY -> entries.findByIdOptional(place.entryId());
      case TEXT -> texts.of(place.entryId(), place.locale());
      case WORDING ->
          wordings
              .of(place.unit().actionId(), place.locale())
              .filter(wording -> wording.catalogId() == place.catalog().id());
    };
  }
}
