package org.errorcatalog.admin.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.ActionSharing;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.entry.EntryRepository;
import org.errorcatalog.core.text.Change;

/** Gives an entry an action that was not there before. */
@ApplicationScoped
class Giving {

  private static final Pattern ENTRY = Pattern.compile("([^~]{1,128})~([1-9]\\d{0,8})");

  private final EntryRepository entries;
  private final ActionSharing sharing;
  private final Access access;

  Giving(EntryRepository entries, ActionSharing sharing, Access access) {
    this.entries = entries;
    this.sharing = sharing;
    this.access = access;
  }

  /**
   * The entry that an address names as {@code 50058~1}.
   *
   * @throws NotFoundException where there is none
   */
  @Transactional
  Receiver entry(Catalog catalog, String named) {
    Matcher matcher = ENTRY.matcher(named);
    if (!matcher.matches()) {
      throw new NotFoundException();
    }
    int variant = Integer.parseInt(matcher.group(2));
    Code code = Code.parse(matcher.group(1)).orElseThrow(NotFoundException::new);
    return entries
        .of(catalog.id(), code, variant)
        .map(Receiver::of)
        .orElseThrow(NotFoundException::new);
  }

  /** Writes an action with a first wording in the source locale. */
  void write(
      Catalog catalog,
      String entryName,
      int version,
      ActionKind kind,
      Audience audience,
      String markdown) {
    access.require(access.mayShape(catalog));
    Change first = new Change(markdown, access.decision(false), null);
    sharing.write(
        entry(catalog, entryName).id(),
        version,
        kind,
        audience,
        catalog.sourceLocale(),
        first,
        access.actor());
  }
}
