package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.errorcatalog.ingest.action.ActionSplitter;
import org.errorcatalog.ingest.markdown.DeclaredLanguage;
import org.errorcatalog.ingest.repair.ErrorRow;
import org.errorcatalog.ingest.repair.PageRepair;
import org.errorcatalog.ingest.repair.PageRows;
import org.errorcatalog.ingest.repair.RepairedPage;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.errorcatalog.ingest.report.Level;
import org.errorcatalog.ingest.report.PageSummary;

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
    List<RawPage> toRead = given.pages().stream().filter(page -> page.taken() == null).toList();
    Iterator<RepairedPage> repaired =
        PageRepair.repair(
                toRead.stream().map(Reading::rows).toList(), KnownSiblings.of(toRead, state))
            .iterator();
    Judging judging = new Judging(acceptLanguage);
    for (RawPage page : given.pages()) {
      TakenPage taken = page.taken();
      if (taken == null) {
        judging.judge(page, repaired.next());
      } else {
        judging.pass(page, taken);
      }
    }
    judging.summaries.addAll(given.without());
    judging.findings.addAll(0, given.findings());
    return new Reading(judging.summaries, judging.pages, judging.findings);
  }

  private static PageRows rows(RawPage page) {
    String locale = page.locale() == null ? LANGUAGE_OF_NONE : page.locale();
    return new PageRows(locale, page.address(), page.rows());
  }

  /** Takes pages one by one, or says why not. */
  private static final class Judging {

    private final boolean acceptLanguage;
    private final ActionSplitter splitter = new ActionSplitter();
    private final DeclaredLanguage languages = new DeclaredLanguage();
    private final List<PageSummary> summaries = new ArrayList<>();
    private final List<ReadPage> pages = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Judging(boolean acceptLanguage) {
      this.acceptLanguage = acceptLanguage;
    }

    void judge(RawPage page, RepairedPage repaired) {
      int codes = codes(repaired);
      summaries.add(new PageSummary(page.path(), page.locale(), repaired.codeRows(), codes));
      findings.addAll(page.findings());
      repaired.findings().forEach(each -> findings.add(each.on(page.path(), page.locale())));
      String locale = page.locale();
      if (locale == null) {
        findings.add(localeUnknown(page));
      } else {
        List<String> texts = repaired.rows().stream().map(ErrorRow::text).toList();
        Optional<Finding> mismatch = mismatch(page, locale, texts);
        if (acceptLanguage || mismatch.isEmpty()) {
          String spoken = mismatch.isEmpty() ? locale : languages.spoken(locale, texts);
          pages.add(read(page, locale, spoken, repaired, codes));
        }
      }
    }

    /** A page that the catalog has from the same bytes. */
    void pass(RawPage page, TakenPage taken) {
      String locale = String.valueOf(page.locale());
      summaries.add(new PageSummary(page.path(), locale, taken.rows(), taken.codes()));
      pages.add(
          new ReadPage(
              new PageKey(page.identity(), locale),
              page.path(),
              page.sha256(),
              page.provenance(),
              page.codePrefix(),
              List.of(),
              Set.of(),
              false,
              taken.rows(),
              taken.codes(),
              true));
    }

    private Optional<Finding> mismatch(RawPage page, String locale, List<String> texts) {
      Optional<Finding> mismatch = languages.check(locale, texts);
      mismatch
          .map(each -> acceptLanguage ? each.at(Level.WARNING) : each)
          .ifPresent(each -> findings.add(each.on(page.path(), locale)));
      return mismatch;
    }

    private ReadPage read(
        RawPage page, String locale, String spoken, RepairedPage repaired, int codes) {
      return new ReadPage(
          new PageKey(page.identity(), locale),
          page.path(),
          page.sha256(),
          page.provenance(),
          page.codePrefix(),
          repaired.rows().parallelStream().map(row -> row(row, spoken)).toList(),
          repaired.held(),
          repaired.undecided(),
          repaired.codeRows(),
          codes,
          false);
    }

    private PageRow row(ErrorRow row, String spoken) {
      return new PageRow(row, splitter.read(row.text(), row.advice(), spoken));
    }
  }

  private static int codes(RepairedPage repaired) {
    Set<String> codes = new HashSet<>(repaired.held());
    repaired.rows().forEach(row -> codes.add(row.code().key()));
    return codes.size();
  }

  private static Finding localeUnknown(RawPage page) {
    return Finding.of(
            FindingName.LOCALE_UNKNOWN,
            "neither the page nor its path says which language it is in; say so with --locale")
        .on(page.path(), null);
  }
}
