package org.errorcatalog.admin.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.action.Action;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.ActionRepository;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.action.Wording;
import org.errorcatalog.core.action.WordingRepository;
import org.errorcatalog.core.entry.ActionSharing;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.EntryEditing;
import org.errorcatalog.core.entry.EntryRepository;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Shows the actions of a catalog, and changes which entries share them. */
@ApplicationScoped
class ActionDesk {

  /** How many of the entries that have an action are shown, and can leave it at once. */
  static final int SHOWN = 200;

  private static final String ENTRIES =
      """
      select e.id, e.code, e.variant, s.markdown as source
        from entry_action ea
        join entry e on e.id = ea.entry_id
        left join text s on s.entry_id = e.id and s.locale = ?2
       where ea.action_id = ?1
       order by e.code_key, e.variant
      """;

  private final OpenCatalog catalogs;
  private final ActionRepository actions;
  private final WordingRepository wordings;
  private final EntryRepository entries;
  private final EntryEditing editing;
  private final ActionSharing sharing;
  private final ActionList list;
  private final Session session;
  private final Access access;

  ActionDesk(
      OpenCatalog catalogs,
      ActionRepository actions,
      WordingRepository wordings,
      EntryRepository entries,
      EntryEditing editing,
      ActionSharing sharing,
      ActionList list,
      Session session,
      Access access) {
    this.catalogs = catalogs;
    this.actions = actions;
    this.wordings = wordings;
    this.entries = entries;
    this.editing = editing;
    this.sharing = sharing;
    this.list = list;
    this.session = session;
    this.access = access;
  }

  @Transactional
  ActionView view(String catalogName, long id, @Nullable String locale, @Nullable String refused) {
    Catalog catalog = catalogs.named(catalogName);
    Action action = find(catalog, id);
    Map<String, Wording> byLocale =
        wordings.of(List.of(id)).stream()
            .collect(Collectors.toMap(Wording::locale, Function.identity()));
    return new ActionView(
        catalog,
        OpenCatalog.target(catalog, locale),
        action,
        catalog.locales().stream().map(each -> WordingRow.of(each, byLocale.get(each))).toList(),
        entries.countWithAction(id),
        sharing(catalog, id),
        list.alike(catalog, id, OpenCatalog.target(catalog, locale)),
        access.mayShape(catalog),
        refused);
  }

  @Transactional
  MergeView merge(String catalogName, long gone, long kept, @Nullable String locale) {
    return MergeView.of(
        view(catalogName, gone, locale, null), view(catalogName, kept, locale, null));
  }

  /** Says anew what an action is and for whom, in every entry that has it. */
  void classify(String catalogName, long id, int version, ActionKind kind, Audience audience) {
    shapeable(catalogName, id);
    editing.classifyAction(id, version, kind, audience, access.decision(false), access.actor());
  }

  /** Returns how many entries it touched. */
  int merge(String catalogName, long gone, long kept, int expected) {
    shapeable(catalogName, gone);
    return sharing.merge(gone, kept, expected, access.decision(false), access.actor()).size();
  }

  /** Returns the new action. */
  long split(String catalogName, long id, Set<Long> leaving) {
    shapeable(catalogName, id);
    return sharing.split(id, leaving, access.decision(false), access.actor()).id();
  }

  private void shapeable(String catalogName, long id) {
    Catalog catalog = catalogs.named(catalogName);
    find(catalog, id);
    access.require(access.mayShape(catalog));
  }

  private Action find(Catalog catalog, long id) {
    return actions
        .find("id = ?1 and catalogId = ?2", id, catalog.id())
        .firstResultOptional()
        .orElseThrow(NotFoundException::new);
  }

  private List<SharingEntry> sharing(Catalog catalog, long id) {
    return session
        .createNativeQuery(ENTRIES, Tuple.class)
        .setParameter(1, id)
        .setParameter(2, catalog.sourceLocale())
        .setMaxResults(SHOWN)
        .getResultStream()
        .map(SharingEntry::of)
        .toList();
  }
}
