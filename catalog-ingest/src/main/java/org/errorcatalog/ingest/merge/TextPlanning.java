package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.ingest.merge.CatalogState.KnownText;
import org.errorcatalog.ingest.merge.CatalogState.Unit;
import org.errorcatalog.ingest.merge.MergeRule.Outcome;
import org.errorcatalog.ingest.merge.Plan.TextWrite;
import org.errorcatalog.ingest.merge.Plan.UnitWrite;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.jspecify.annotations.Nullable;

/** Applies the merge rule to all locales of one entry's text or one action's wording. */
final class TextPlanning {

  private final String sourceLocale;
  private final ImportMode mode;
  private final LongSupplier newId;
  private final List<TextWrite> writes = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  TextPlanning(String sourceLocale, ImportMode mode, LongSupplier newId) {
    this.sourceLocale = sourceLocale;
    this.mode = mode;
    this.newId = newId;
  }

  List<TextWrite> writes() {
    return writes;
  }

  List<Finding> findings() {
    return findings;
  }

  /**
   * Plans what becomes of one owner's locales; false where nothing does.
   *
   * @param said what the pages say now, by locale
   * @param known what the catalog has, by locale
   */
  boolean plan(long owner, Map<String, Said> said, Map<String, KnownText> known) {
    int before = writes.size();
    said.forEach((locale, now) -> plan(owner, locale, now, known.get(locale)));
    List<TextWrite> planned = List.copyOf(writes.subList(before, writes.size()));
    if (known.containsKey(sourceLocale) && planned.stream().anyMatch(this::isNewSource)) {
      known.forEach((locale, text) -> outdate(owner, locale, text, planned));
    }
    return writes.size() > before;
  }

  private void plan(long owner, String locale, Said now, @Nullable KnownText known) {
    String upstream = now.markdown();
    if (known == null) {
      UnitWrite unit = UnitSteps.first(newId.getAsLong());
      writes.add(write(unit, owner, locale, upstream, now, null));
      return;
    }
    Unit unit = known.unit();
    Outcome outcome =
        MergeRule.decide(known.upstream(), upstream, known.markdown(), unit.curated(), mode);
    switch (outcome) {
      case NOTHING -> {}
      case TAKE -> writes.add(write(UnitSteps.taken(unit), owner, locale, upstream, now, null));
      case RECORD -> writes.add(noted(known, false, owner, locale, now));
      case KEEP -> {
        writes.add(noted(known, true, owner, locale, now));
        findings.add(kept(locale, known, now));
      }
    }
  }

  /** What stays, with what the page says now. */
  private static TextWrite noted(
      KnownText known, boolean outdated, long owner, String locale, Said now) {
    UnitWrite unit = UnitSteps.noted(known.unit(), outdated);
    return write(unit, owner, locale, known.markdown(), now, known.editedUpstream());
  }

  private static TextWrite write(
      UnitWrite unit,
      long owner,
      String locale,
      String markdown,
      Said now,
      @Nullable String before) {
    return new TextWrite(
        unit, owner, locale, markdown, now.markdown(), before, now.page().key(), null);
  }

  private static Finding kept(String locale, KnownText known, Said now) {
    return Finding.of(
            FindingName.UPSTREAM_CHANGED,
            "the page says something else than before; the edited wording was kept")
        .on(now.page().path(), locale)
        .mended(known.upstream(), now.markdown());
  }

  private boolean isNewSource(TextWrite write) {
    return write.locale().equals(sourceLocale) && write.unit().revised();
  }

  /** An edited translation of a text that says something else now. */
  private void outdate(long owner, String locale, KnownText text, List<TextWrite> planned) {
    boolean done = planned.stream().anyMatch(each -> each.locale().equals(locale));
    if (!done && text.unit().curated() && !text.unit().outdated()) {
      writes.add(
          new TextWrite(
              UnitSteps.noted(text.unit(), true),
              owner,
              locale,
              text.markdown(),
              text.upstream(),
              text.editedUpstream(),
              null,
              text.sourceVersion()));
    }
  }
}
