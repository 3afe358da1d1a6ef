package org.errorcatalog.ingest.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.finding.Touched;
import org.errorcatalog.core.text.UnitState;
import org.errorcatalog.ingest.report.Changes;
import org.errorcatalog.ingest.report.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an import writes, computed before anything is written.
 *
 * @param codePrefixes of a new catalog
 * @param profile how the pages are read from now on, YAML; null where that stays
 * @param moved pages that are elsewhere now, under other names
 * @param locales the catalog's locales afterwards, in their order
 */
record Plan(
    String sourceLocale,
    List<String> codePrefixes,
    @Nullable String profile,
    List<String> locales,
    List<PageWrite> pages,
    Set<PageKey> moved,
    List<EntryWrite> entries,
    List<ActionWrite> actions,
    List<TextWrite> texts,
    List<TextWrite> wordings,
    Changes changes,
    List<Finding> findings) {

  boolean isEmpty() {
    return profile == null
        && pages.isEmpty()
        && entries.isEmpty()
        && texts.isEmpty()
        && wordings.isEmpty();
  }

  /** The ids of texts or wordings by their locales, for each owner. */
  static Map<Long, Map<String, Long>> ids(List<TextWrite> writes) {
    Map<Long, Map<String, Long>> ids = new HashMap<>();
    for (TextWrite write : writes) {
      ids.computeIfAbsent(write.owner(), any -> new HashMap<>())
          .put(write.locale(), write.unit().id());
    }
    return ids;
  }

  /** What it changes of what is checked. */
  Touched touched() {
    Set<Long> touchedEntries = new HashSet<>();
    Set<Long> touchedActions = new HashSet<>();
    Set<String> touchedLocales = new HashSet<>();
    entries.forEach(each -> touchedEntries.add(each.unit().id()));
    texts.forEach(each -> touchedEntries.add(each.owner()));
    wordings.forEach(each -> touchedActions.add(each.owner()));
    Stream.concat(texts.stream(), wordings.stream())
        .forEach(each -> touchedLocales.add(each.locale()));
    return new Touched(touchedEntries, touchedActions, touchedLocales);
  }

  /**
   * The present row of a unit.
   *
   * @param expected the version that the plan was made for, or null where the unit is new
   * @param revised whether the content or the state changes, so that there is a new revision
   */
  record UnitWrite(
      long id,
      UnitState state,
      boolean outdated,
      int revision,
      @Nullable Integer expected,
      boolean revised) {

    boolean isNew() {
      return expected == null;
    }
  }

  /** An entry; the code is needed only where it is new. */
  record EntryWrite(
      UnitWrite unit, Code code, int variant, EntryFacts facts, @Nullable EntryFacts upstream) {}

  /** A new action. */
  record ActionWrite(long id, ActionKind kind, Audience audience) {}

  /**
   * A text or wording.
   *
   * @param owner the entry or action
   * @param upstreamBefore what the page said when somebody last edited it, null of what nobody did
   * @param source the page that says so, or null where its provenance stays
   */
  record TextWrite(
      UnitWrite unit,
      long owner,
      String locale,
      String markdown,
      @Nullable String upstream,
      @Nullable String upstreamBefore,
      @Nullable PageKey source,
      @Nullable Long sourceVersion) {}

  /**
   * A page that is new or changed.
   *
   * @param sha256 what it is known by from now on
   * @param claims the entries that its rows claim, with their lines
   */
  record PageWrite(ReadPage page, String sha256, Map<Long, Integer> claims) {}
}
