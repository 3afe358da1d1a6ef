package org.errorcatalog.admin.found;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.admin.security.Role;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.CatalogChange;
import org.errorcatalog.core.entry.CatalogName;
import org.errorcatalog.core.entry.CatalogShaping;
import org.errorcatalog.core.entry.LocaleUse;
import org.errorcatalog.core.review.FourEyes;
import org.jspecify.annotations.Nullable;

/** Shows the settings of catalogs, and changes them. */
@ApplicationScoped
class SettingsDesk {

  private final OpenCatalog catalogs;
  private final CatalogShaping shaping;
  private final LocaleUse use;
  private final FourEyes fourEyes;
  private final Access access;
  private final Attempts attempts;

  SettingsDesk(
      OpenCatalog catalogs,
      CatalogShaping shaping,
      LocaleUse use,
      FourEyes fourEyes,
      Access access,
      Attempts attempts) {
    this.catalogs = catalogs;
    this.shaping = shaping;
    this.use = use;
    this.fourEyes = fourEyes;
    this.access = access;
    this.attempts = attempts;
  }

  /** Empty where the catalog was made. */
  Optional<Refusal> make(NewCatalogForm form) {
    return attempts.of(
        () ->
            shaping.make(
                new CatalogName(form.name.strip()),
                CatalogChange.first(form.sourceLocale, form.locales, form.prefixes),
                access.actor()));
  }

  @Transactional
  SettingsView view(String name, @Nullable Refusal refusal) {
    Catalog catalog = catalogs.named(name);
    Map<String, LocaleUse.Count> counts = use.of(catalog.id());
    Set<@Nullable String> watched = fourEyes.of(catalog.id());
    List<LocaleRow> locales =
        catalog.locales().stream()
            .map(each -> LocaleRow.of(catalog, each, counts, watched.contains(each)))
            .toList();
    return new SettingsView(
        catalog,
        locales,
        watched.contains(null),
        access.mayShape(catalog),
        access.mayPublish(catalog),
        access.is(Role.ADMIN),
        refusal);
  }

  /** Changes what those may who shape the catalog. */
  Optional<Refusal> shape(String name, int version, UnaryOperator<CatalogChange> change) {
    Catalog catalog = catalogs.named(name);
    access.require(access.mayShape(catalog));
    return change(catalog, version, change);
  }

  /** Changes from which state on something is published, as those may who publish. */
  Optional<Refusal> publishing(String name, int version, UnaryOperator<CatalogChange> change) {
    Catalog catalog = catalogs.named(name);
    access.require(access.mayPublish(catalog));
    return change(catalog, version, change);
  }

  /** Takes out a locale that nothing is in, and what is said of it. */
  Optional<Refusal> remove(String name, int version, String locale) {
    Catalog catalog = catalogs.named(name);
    access.require(access.mayShape(catalog));
    CatalogChange change = CatalogChange.of(catalog);
    return attempts.of(
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      unwatch(catalog, locale);
                      shaping.change(
                          catalog.id(), version, change.withoutLocale(locale), access.actor());
                    }));
  }

  private void unwatch(Catalog catalog, String locale) {
    if (fourEyes.isOn(catalog.id(), locale)) {
      fourEyes.set(catalog.id(), locale, false, access.actor());
    }
  }

  /**
   * Whether nobody approves what they wrote themselves. An admin's, since it binds reviewers.
   *
   * @param locale empty for entries, which have no language
   */
  void fourEyes(String name, String locale, boolean on) {
    Catalog catalog = catalogs.named(name);
    access.require(access.is(Role.ADMIN));
    String watched = locale.isEmpty() ? null : OpenCatalog.target(catalog, locale);
    fourEyes.set(catalog.id(), watched, on, access.actor());
  }

  private Optional<Refusal> change(
      Catalog catalog, int version, UnaryOperator<CatalogChange> change) {
    return attempts.of(
        () ->
            shaping.change(
                catalog.id(), version, change.apply(CatalogChange.of(catalog)), access.actor()));
  }
}
