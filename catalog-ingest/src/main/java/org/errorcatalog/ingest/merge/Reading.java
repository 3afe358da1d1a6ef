package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.errorcatalog.ingest.action.ActionSplitter;
import org.errorcatalog.ingest.action.Split;
import org.errorcatalog.ingest.markdown.DeclaredLanguage;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.merge.CatalogState.KnownPage;
import org.errorcatalog.ingest.merge.CatalogState.KnownText;
import org.errorcatalog.ingest.repair.ErrorRow;
import org.errorcatalog.ingest.repair.KnownRows;
import org.errorcatalog.ingest.repair.KnownRows.KnownRow;
import org.errorcatalog.ingest.repair.PageRepair;
import org.errorcatalog.ingest.repair.PageRows;
import org.errorcatalog.ingest.repair.RepairedPage;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.errorcatalog.ingest.report.Level;
import org.errorcatalog.ingest.report.PageSummary;
import org.jspecify.annotations.Nullable;

/**
 * Pages mended and taken apart, beside what the catalog has of the same pages in other languages.
 *
 * @param summaries of all pages, those without a language too
 * @param pages that can be imported
 */
record Reading(List<PageSummary> summaries, List<ReadPage> pages, List<Finding> findings) {

  private static final String LANGUAGE_OF_NONE = "und";

  /**
   * Mends the pages and takes them apart.
   *
   * @param acceptLanguage whether pages in another language than they declare are taken
   */
  static Reading of(Pages given, CatalogState state, boolean acceptLanguage) {
    List<PageRows> rows = given.pages().stream().map(Reading::rows).toList();
    List<RepairedPage> repaired = PageRepair.repair(rows, known(given, state));
    ActionSplitter splitter = new ActionSplitter();
    DeclaredLanguage languages = new DeclaredLanguage();
    List<PageSummary> summaries = new ArrayList<>();
    List<ReadPage> pages = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(given.findings());
    for (int i = 0; i < repaired.size(); i++) {
      RawPage page = given.pages().get(i);
      summaries.add(summary(page, repaired.get(i)));
      findings.addAll(page.findings());
      repaired.get(i).findings().forEach(each -> findings.add(each.on(page.path(), page.locale())));
      if (page.locale() == null) {
        findings.add(localeUnknown(page));
      } else {
        Optional<Finding> mismatch = mismatch(page, page.locale(), repaired.get(i), languages);
        mismatch
            .map(each -> acceptLanguage ? each.at(Level.WARNING) : each)
            .ifPresent(findings::add);
        if (mismatch.isEmpty() || acceptLanguage) {
          pages.add(page(page, page.locale(), repaired.get(i), splitter));
        }
      }
    }
    summaries.addAll(given.without());
    return new Reading(summaries, pages, findings);
  }

  private static PageRows rows(RawPage page) {
    String locale = page.locale() == null ? LANGUAGE_OF_NONE : page.locale();
    return new PageRows(locale, page.address(), page.rows());
  }

  private static PageSummary summary(RawPage page, RepairedPage repaired) {
    Set<String> codes = new HashSet<>(repaired.held());
    repaired.rows().forEach(row -> codes.add(row.code().key()));
    return new PageSummary(page.path(), page.locale(), repaired.codeRows(), codes.size());
  }

  private static Finding localeUnknown(RawPage page) {
    return Finding.of(
            FindingName.LOCALE_UNKNOWN,
            "neither the page nor its path says which language it is in; say so with --locale")
        .on(page.path(), null);
  }

  private static Optional<Finding> mismatch(
      RawPage page, String locale, RepairedPage repaired, DeclaredLanguage languages) {
    return languages
        .check(locale, repaired.rows().stream().map(ErrorRow::text).toList())
        .map(finding -> finding.on(page.path(), locale));
  }

  private static ReadPage page(
      RawPage page, String locale, RepairedPage repaired, ActionSplitter splitter) {
    return new ReadPage(
        new PageKey(page.identity(), locale),
        page.path(),
        page.sha256(),
        page.provenance(),
        page.codePrefix(),
        repaired.rows().stream().map(row -> row(row, locale, splitter)).toList(),
        repaired.held(),
        repaired.undecided());
  }

  private static PageRow row(ErrorRow row, String locale, ActionSplitter splitter) {
    Split split = splitter.split(row.text(), locale);
    Split whole = row.advice().isEmpty() ? split : splitter.advised(split, row.advice(), locale);
    return new PageRow(row, whole);
  }

  private static List<KnownRows> known(Pages given, CatalogState state) {
    Set<PageKey> keys = new HashSet<>();
    given.pages().stream()
        .filter(page -> page.locale() != null)
        .forEach(page -> keys.add(new PageKey(page.identity(), String.valueOf(page.locale()))));
    Map<Long, KnownEntry> entries = new HashMap<>();
    state.entries().forEach(entry -> entries.put(entry.id(), entry));
    List<KnownRows> known = new ArrayList<>();
    state
        .pages()
        .forEach(
            (key, page) -> {
              if (!keys.contains(key)) {
                known.add(new KnownRows(key.locale(), rows(page, key.locale(), entries)));
              }
            });
    known.sort(Comparator.comparing(KnownRows::locale));
    return known;
  }

  private static List<KnownRow> rows(KnownPage page, String locale, Map<Long, KnownEntry> entries) {
    return page.claims().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(claim -> entries.get(claim.getKey()))
        .filter(Objects::nonNull)
        .map(entry -> new KnownRow(entry.codeKey(), upstream(entry.texts().get(locale))))
        .toList();
  }

  private static String upstream(@Nullable KnownText text) {
    return text == null || text.upstream() == null ? "" : text.upstream();
  }
}
