package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.ingest.merge.ActionJoining.Group;
import org.errorcatalog.ingest.merge.CatalogState.KnownAction;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.merge.CatalogState.KnownPage;
import org.errorcatalog.ingest.merge.CatalogState.KnownText;
import org.errorcatalog.ingest.merge.Plan.ActionWrite;
import org.errorcatalog.ingest.merge.Plan.PageWrite;
import org.errorcatalog.ingest.report.Changes;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.jspecify.annotations.Nullable;

/**
 * Works out what an import writes, from the catalog as it is and the pages as they are. Nothing
 * here reads or writes anything.
 */
final class Planner {

  /** The hash of a page of which something was left out, so that the next import reads it again. */
  private static final String NEVER_TAKEN = "0".repeat(64);

  private final CatalogState state;
  private final ImportOptions options;
  private final List<ReadPage> pages;
  private final List<ReadPage> changed;
  private final Set<PageKey> changedKeys;
  private final Set<PageKey> moved;
  private final CatalogLocales locales;
  private final Claiming claiming;
  private final EntryPlanning entries;
  private final TextPlanning texts;
  private final TextPlanning wordings;
  private final List<ActionWrite> actions = new ArrayList<>();
  private final Set<Long> altered = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Ids ids;

  private Planner(CatalogState state, List<ReadPage> given, ImportOptions options, Ids ids) {
    this.state = state;
    this.options = options;
    this.ids = ids;
    this.pages = once(given);
    this.changed = pages.stream().filter(this::isChanged).toList();
    this.locales = CatalogLocales.of(state, options.sourceLocale(), pages);
    this.changedKeys = changed.stream().map(ReadPage::key).collect(Collectors.toSet());
    this.moved = MovedPages.of(state, pages);
    Set<PageKey> free = new HashSet<>(changedKeys);
    free.addAll(moved);
    this.claiming = new Claiming(state, free, ids);
    this.entries = new EntryPlanning(options.mode());
    this.texts = texts(Ids.Kind.TEXT);
    this.wordings = texts(Ids.Kind.WORDING);
  }

  private TextPlanning texts(Ids.Kind kind) {
    return new TextPlanning(locales.source(), options.mode(), () -> ids.next(kind));
  }

  static Plan plan(CatalogState state, List<ReadPage> pages, ImportOptions options, Ids ids) {
    return new Planner(state, pages, options, ids).plan();
  }

  private List<ReadPage> once(List<ReadPage> given) {
    Map<PageKey, ReadPage> byKey = new LinkedHashMap<>();
    for (ReadPage page : given) {
      ReadPage first = byKey.putIfAbsent(page.key(), page);
      if (first != null && !first.sha256().equals(page.sha256())) {
        String message = "the page says that it is %s in the same language; it was left out";
        findings.add(
            Finding.of(FindingName.CODE_DUPLICATE, message.formatted(first.path()))
                .on(page.path(), page.locale()));
      }
    }
    return List.copyOf(byKey.values());
  }

  private boolean isChanged(ReadPage page) {
    KnownPage known = state.pages().get(page.key());
    boolean same = known != null && known.sha256().equals(page.sha256());
    return !same || options.mode() == ImportMode.OVERRIDE || newProfile() != null;
  }

  private Plan plan() {
    changed.forEach(claiming::claim);
    findings.addAll(claiming.findings());
    List<Draft> touched = new ArrayList<>();
    List<Draft> untouched = new ArrayList<>();
    claiming.drafts().forEach(each -> (isTouched(each) ? touched : untouched).add(each));
    FormerActions former = new FormerActions(state);
    EntrySplitting splitting = new EntrySplitting(former, locales);
    splitting.split(touched);
    findings.addAll(splitting.findings());
    findings.addAll(CodeParity.of(pageCodes(), changedKeys, locales.source()));
    findings.addAll(compared(touched));
    Set<String> moving = changed.stream().map(ReadPage::locale).collect(Collectors.toSet());
    new ActionPlanning(former, locales.sourceFirst(), moving, ids).plan(touched, untouched);
    touched.forEach(this::planEntry);
    planWordings(touched);
    int withdrawn = withdraw();
    findings.addAll(entries.findings());
    findings.addAll(texts.findings());
    findings.addAll(wordings.findings());
    return new Plan(
        locales.source(),
        codePrefixes(),
        newProfile(),
        locales.inOrder(),
        pageWrites(),
        moved,
        entries.writes(),
        actions,
        texts.writes(),
        wordings.writes(),
        changes(touched, withdrawn),
        findings);
  }

  /** What should be the same in all languages. */
  private List<Finding> compared(List<Draft> touched) {
    ColumnComparison columns = new ColumnComparison(locales.source());
    LinkComparison links = new LinkComparison(locales.source());
    return touched.parallelStream()
        .flatMap(draft -> Stream.concat(columns.of(draft), links.of(draft).stream()))
        .toList();
  }

  /** Of all pages that the catalog has from now on. */
  private List<PageCodes> pageCodes() {
    Map<PageKey, PageCodes> all = PageCodes.of(state);
    all.keySet().removeAll(moved);
    changed.forEach(page -> all.put(page.key(), PageCodes.of(page)));
    return List.copyOf(all.values());
  }

  private List<String> codePrefixes() {
    return pages.stream().flatMap(page -> Stream.ofNullable(page.codePrefix())).distinct().toList();
  }

  /** A profile that the catalog does not have yet: its pages are to be read anew. */
  private @Nullable String newProfile() {
    String asked = options.profile();
    return asked == null || asked.equals(state.profile()) ? null : asked;
  }

  private void planEntry(Draft draft) {
    Map<String, Said> said = new LinkedHashMap<>();
    draft
        .claims()
        .forEach(
            (locale, claim) -> {
              String description = claim.row().split().description();
              if (!description.isEmpty()) {
                said.put(locale, new Said(description, claim.page()));
              }
            });
    KnownEntry known = draft.known();
    Map<String, KnownText> before = known == null ? Map.of() : known.texts();
    boolean facts = entries.plan(draft, EntryJudgement.facts(draft, locales.sourceFirst()));
    boolean words = texts.plan(draft.id(), said, before);
    if (facts || words) {
      altered.add(draft.id());
    }
  }

  private void planWordings(List<Draft> touched) {
    Set<Long> reworded = new HashSet<>();
    WordingSources sources = new WordingSources(touched);
    for (Group group : sources.groups()) {
      KnownAction known = state.actions().get(group.id());
      if (known == null) {
        actions.add(new ActionWrite(group.id(), group.kind(), group.audience()));
      }
      Map<String, KnownText> before = known == null ? Map.of() : known.wordings();
      if (wordings.plan(group.id(), sources.of(group), before)) {
        reworded.add(group.id());
      }
    }
    touched.stream()
        .filter(draft -> draft.actions().stream().anyMatch(each -> reworded.contains(each.id())))
        .forEach(draft -> altered.add(draft.id()));
  }

  private boolean isTouched(Draft draft) {
    boolean mayTouch = draft.known() == null || options.mode() != ImportMode.NEW_ONLY;
    return !draft.claims().isEmpty() && mayTouch;
  }

  /** Entries that the changed pages had and that no current row has any more. */
  private int withdraw() {
    if (options.mode() == ImportMode.NEW_ONLY) {
      return 0;
    }
    Set<Long> had = new HashSet<>();
    changed.forEach(page -> had.addAll(state.claimed(page.key())));
    moved.forEach(key -> had.addAll(state.claimed(key)));
    had.removeAll(claimedNow());
    List<KnownEntry> gone =
        state.entries().stream()
            .filter(entry -> had.contains(entry.id()))
            .filter(entry -> entry.facts().status() == EntryStatus.ACTIVE)
            .toList();
    gone.forEach(entries::withdraw);
    return gone.size();
  }

  private Set<Long> claimedNow() {
    Set<Long> now = new HashSet<>();
    state
        .pages()
        .forEach(
            (key, page) -> {
              if (!changedKeys.contains(key) && !moved.contains(key)) {
                now.addAll(page.claims().keySet());
              }
            });
    changed.forEach(page -> now.addAll(claims(page).keySet()));
    return now;
  }

  /** What the page claims now; a row that cannot be read still holds what it had. */
  private Map<Long, Integer> claims(ReadPage page) {
    Map<Long, Integer> claims = new LinkedHashMap<>(claiming.lines(page.key()));
    KnownPage known = state.pages().get(page.key());
    if (known != null) {
      for (KnownEntry entry : state.entries()) {
        Integer line = known.claims().get(entry.id());
        boolean held = page.mayHave(entry.codeKey());
        if (line != null && (held || options.mode() == ImportMode.NEW_ONLY)) {
          claims.putIfAbsent(entry.id(), line);
        }
      }
    }
    return claims;
  }

  private List<PageWrite> pageWrites() {
    return changed.stream()
        .filter(page -> !isKnownAsIs(page))
        .map(page -> new PageWrite(page, hashAfterwards(page), claims(page)))
        .toList();
  }

  private boolean isKnownAsIs(ReadPage page) {
    KnownPage known = state.pages().get(page.key());
    return known != null && known.sha256().equals(page.sha256());
  }

  private String hashAfterwards(ReadPage page) {
    boolean leftOut =
        options.mode() == ImportMode.NEW_ONLY
            && claiming.drafts().stream()
                .anyMatch(each -> each.known() != null && each.claims().containsKey(page.locale()));
    return leftOut ? NEVER_TAKEN : page.sha256();
  }

  private Changes changes(List<Draft> touched, int withdrawn) {
    Set<Long> given = new LinkedHashSet<>();
    pages.forEach(
        page ->
            given.addAll(
                changedKeys.contains(page.key())
                    ? claims(page).keySet()
                    : state.claimed(page.key())));
    Set<Long> added = new HashSet<>();
    touched.stream().filter(each -> each.known() == null).forEach(each -> added.add(each.id()));
    Set<Long> others = new HashSet<>(altered);
    others.removeAll(added);
    given.removeAll(added);
    given.removeAll(others);
    return new Changes(added.size(), others.size(), given.size(), withdrawn);
  }
}
