package org.errorcatalog.core.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.errorcatalog.core.audit.ActivityLog;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.StaleVersionException;

/** Makes catalogs by hand, and changes their settings. */
@ApplicationScoped
public class CatalogShaping {

  private final CatalogRepository catalogs;
  private final LocaleUse use;
  private final LocaleOrder order;
  private final ActivityLog activity;
  private final Event<SourceLocaleChanged> changed;

  CatalogShaping(
      CatalogRepository catalogs,
      LocaleUse use,
      LocaleOrder order,
      ActivityLog activity,
      Event<SourceLocaleChanged> changed) {
    this.catalogs = catalogs;
    this.use = use;
    this.order = order;
    this.activity = activity;
    this.changed = changed;
  }

  /**
   * Makes a catalog without entries.
   *
   * @throws InvalidChangeException where there is one of that name
   */
  @Transactional
  public Catalog make(CatalogName name, CatalogChange first, Actor by) {
    if (catalogs.named(name.value()).isPresent()) {
      throw new InvalidChangeException(Complaint.NAME_TAKEN);
    }
    Catalog catalog = new Catalog(name, first);
    catalogs.persistAndFlush(catalog);
    activity.record(
        catalog.id(), Verb.MADE, "catalog " + name.value(), String.join(", ", first.locales()), by);
    return catalog;
  }

  /**
   * Changes a catalog's settings.
   *
   * @param expectedVersion the version that the editor saw
   * @throws StaleVersionException where somebody was faster
   * @throws InvalidChangeException where a locale would go that something is in
   */
  @Transactional
  public Catalog change(long catalogId, int expectedVersion, CatalogChange change, Actor by) {
    Catalog catalog = catalogs.lock(catalogId);
    if (catalog.version() != expectedVersion) {
      throw new StaleVersionException("catalog", catalogId, expectedVersion, catalog.version());
    }
    CatalogChange before = CatalogChange.of(catalog);
    if (before.equals(change)) {
      return catalog;
    }
    requireUnused(catalogId, before.locales(), change.locales());
    catalog.shape(change);
    catalogs.touch(catalog);
    order.write(catalogId, change.locales());
    catalogs.getEntityManager().refresh(catalog);
    if (!before.sourceLocale().equals(change.sourceLocale())) {
      changed.fire(new SourceLocaleChanged(catalogId));
    }
    activity.record(catalogId, Verb.SET, "catalog " + catalog.name(), what(before, change), by);
    return catalog;
  }

  private void requireUnused(long catalogId, List<String> before, List<String> after) {
    List<String> gone = new ArrayList<>(before);
    gone.removeAll(after);
    if (gone.stream().anyMatch(locale -> use.of(catalogId, locale).any())) {
      throw new InvalidChangeException(Complaint.LOCALE_IN_USE);
    }
  }

  /** What is other than before, for the activity. */
  private static String what(CatalogChange before, CatalogChange after) {
    List<String> parts = new ArrayList<>();
    if (!before.sourceLocale().equals(after.sourceLocale())) {
      parts.add("source locale " + after.sourceLocale());
    }
    if (!before.locales().equals(after.locales())) {
      parts.add("locales " + String.join(", ", after.locales()));
    }
    if (!before.codePrefixes().equals(after.codePrefixes())) {
      parts.add("prefixes " + String.join(", ", after.codePrefixes()));
    }
    if (before.minimumState() != after.minimumState()) {
      parts.add("minimum state " + after.minimumState());
    }
    return String.join("; ", parts);
  }
}
