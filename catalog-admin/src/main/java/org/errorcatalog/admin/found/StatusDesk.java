package org.errorcatalog.admin.found;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.entry.Entry;
import org.errorcatalog.core.entry.EntryChange;
import org.errorcatalog.core.entry.EntryEditing;
import org.errorcatalog.core.entry.EntryRepository;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.Reason;
import org.errorcatalog.core.text.Text;
import org.errorcatalog.core.text.TextRepository;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Takes entries out of use, and brings them back. */
@ApplicationScoped
class StatusDesk {

  private static final String PAGES = "select count(*) from source_row where entry_id = ?1";

  private final OpenCatalog catalogs;
  private final EntryRepository entries;
  private final TextRepository texts;
  private final EntryEditing editing;
  private final Session session;
  private final Access access;
  private final Attempts attempts;

  StatusDesk(
      OpenCatalog catalogs,
      EntryRepository entries,
      TextRepository texts,
      EntryEditing editing,
      Session session,
      Access access,
      Attempts attempts) {
    this.catalogs = catalogs;
    this.entries = entries;
    this.texts = texts;
    this.editing = editing;
    this.session = session;
    this.access = access;
    this.attempts = attempts;
  }

  @Transactional
  StatusView view(StatusForm form, @Nullable Refusal refusal) {
    Catalog catalog = shapeable(form.name);
    Entry entry = entry(catalog, form);
    return new StatusView(
        catalog,
        entry,
        texts.of(entry.id(), catalog.sourceLocale()).map(Text::markdown).orElse(null),
        pages(entry),
        form.reason,
        refusal);
  }

  /** Empty where it went well. */
  Optional<Refusal> change(StatusForm form) {
    Catalog catalog = shapeable(form.name);
    Entry entry = entry(catalog, form);
    return attempts.of(
        () ->
            editing.edit(
                entry.id(),
                form.version,
                EntryChange.of(entry, access.decision(false)).withStatus(form.status, reason(form)),
                access.actor()));
  }

  private static @Nullable String reason(StatusForm form) {
    String reason = Reason.of(form.reason);
    if (reason == null && form.status == EntryStatus.WITHDRAWN) {
      throw new InvalidChangeException(Complaint.REASON_NEEDED, Reason.LIMIT);
    }
    return reason;
  }

  private long pages(Entry entry) {
    return session
        .createNativeQuery(PAGES, Long.class)
        .setParameter(1, entry.id())
        .getSingleResult();
  }

  private Entry entry(Catalog catalog, StatusForm form) {
    Code code = Code.parse(form.code).orElseThrow(NotFoundException::new);
    return entries.of(catalog.id(), code).stream()
        .filter(each -> each.variant() == form.variant)
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private Catalog shapeable(String name) {
    Catalog catalog = catalogs.named(name);
    access.require(access.mayShape(catalog));
    return catalog;
  }
}
