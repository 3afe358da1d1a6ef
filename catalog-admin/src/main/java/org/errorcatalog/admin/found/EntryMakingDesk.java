package org.errorcatalog.admin.found;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.errorcatalog.admin.found.NewEntryView.Meaning;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.entry.Entry;
import org.errorcatalog.core.entry.EntryMaking;
import org.errorcatalog.core.entry.EntryRepository;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Text;
import org.errorcatalog.core.text.TextRepository;
import org.jspecify.annotations.Nullable;

/** Makes entries by hand. */
@ApplicationScoped
class EntryMakingDesk {

  private final OpenCatalog catalogs;
  private final EntryRepository entries;
  private final TextRepository texts;
  private final EntryMaking making;
  private final Access access;
  private final Attempts attempts;

  EntryMakingDesk(
      OpenCatalog catalogs,
      EntryRepository entries,
      TextRepository texts,
      EntryMaking making,
      Access access,
      Attempts attempts) {
    this.catalogs = catalogs;
    this.entries = entries;
    this.texts = texts;
    this.making = making;
    this.access = access;
    this.attempts = attempts;
  }

  /** The form, with what the code means already. */
  @Transactional
  NewEntryView view(String name, NewEntryForm form, @Nullable Refusal refusal) {
    Catalog catalog = shapeable(name);
    return new NewEntryView(catalog, form, meanings(catalog, form.code), refusal);
  }

  /** Empty where the entry was made. */
  Optional<Refusal> make(String name, NewEntryForm form) {
    Catalog catalog = shapeable(name);
    return attempts.of(
        () ->
            making.make(
                catalog.id(),
                form.entry(),
                new Change(form.markdown, access.decision(false), null),
                access.actor()));
  }

  /** The page of the entry that the form made. */
  String address(String name, NewEntryForm form) {
    Catalog catalog = catalogs.named(name);
    return Addresses.entry(
        name, form.entry().code().value(), form.variant, null, catalog.sourceLocale());
  }

  private List<Meaning> meanings(Catalog catalog, String code) {
    return Code.parse(code).map(each -> entries.of(catalog.id(), each)).orElse(List.of()).stream()
        .map(each -> meaning(catalog, each))
        .toList();
  }

  private Meaning meaning(Catalog catalog, Entry entry) {
    String source = catalog.sourceLocale();
    return new Meaning(
        entry.variant(),
        texts.of(entry.id(), source).map(Text::markdown).orElse(null),
        Addresses.entry(catalog.name(), entry.code(), entry.variant(), null, source));
  }

  private Catalog shapeable(String name) {
    Catalog catalog = catalogs.named(name);
    access.require(access.mayShape(catalog));
    return catalog;
  }
}
