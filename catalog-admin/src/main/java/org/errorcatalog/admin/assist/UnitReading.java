package org.errorcatalog.admin.assist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import org.errorcatalog.admin.page.Language;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.core.action.WordingRepository;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.entry.Entry;
import org.errorcatalog.core.entry.EntryRepository;
import org.errorcatalog.core.text.LocalizedUnit;
import org.errorcatalog.core.text.TextRepository;
import org.errorcatalog.core.text.UnitKind;

/** Reads what an address names. */
@ApplicationScoped
class UnitReading {

  private final OpenCatalog catalogs;
  private final EntryRepository entries;
  private final TextRepository texts;
  private final WordingRepository wordings;

  UnitReading(
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
  UnitPlace place(UnitAddress address) {
    Catalog catalog = catalogs.named(address.name);
    Entry entry = entry(catalog, address);
    UnitKind kind = address.unit.equals(UnitAddress.TEXT) ? UnitKind.TEXT : UnitKind.WORDING;
    long owner = kind == UnitKind.TEXT ? entry.id() : action(entry, address.unit);
    Language source = new Language(OpenCatalog.source(catalog, address.source));
    Language target = new Language(OpenCatalog.target(catalog, address.locale));
    return new UnitPlace(
        catalog,
        entry.id(),
        new Code(entry.code()),
        entry.variant(),
        kind,
        owner,
        source,
        target,
        unit(kind, owner, source.tag()).orElse(null),
        unit(kind, owner, target.tag()).orElse(null));
  }

  private Entry entry(Catalog catalog, UnitAddress address) {
    Code code = Code.parse(address.code).orElseThrow(NotFoundException::new);
    return entries.of(catalog.id(), code, address.variant).orElseThrow(NotFoundException::new);
  }

  private static long action(Entry entry, String unit) {
    return entry.actionIds().stream()
        .filter(id -> unit.equals(UnitAddress.WORDING + id))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private Optional<? extends LocalizedUnit> unit(UnitKind kind, long owner, String locale) {
    return kind == UnitKind.TEXT ? texts.of(owner, locale) : wordings.of(owner, locale);
  }
}
