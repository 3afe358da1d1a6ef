package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.errorcatalog.ingest.action.ActionSplitter;
import org.errorcatalog.ingest.markdown.DeclaredLanguage;
import org.errorcatalog.ingest.repair.ErrorRow;
import org.errorcatalog.ingest.repair.RepairedPage;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.errorcatalog.ingest.report.Level;
import org.errorcatalog.ingest.report.PageSummary;
import org.jspecify.annotations.Nullable;

/**
 * Takes pages that are in the language they declare, and says why it does not take others. Safe for
 * use by several threads.
 */
final class Judging {

  private final boolean acceptLanguage;
  private final ActionSplitter splitter = new ActionSplitter();
  private final DeclaredLanguage languages = new DeclaredLanguage();

  /**
   * A judge.
   *
   * @param acceptLanguage whether pages in another language than they declare are taken
   */
  Judging(boolean acceptLanguage) {
    this.acceptLanguage = acceptLanguage;
  }

  Judged judge(RawPage page, RepairedPage repaired) {
    int codes = codes(repaired);
    List<Finding> findings = new ArrayList<>(page.findings());
    repaired.findings().forEach(each -> findings.add(each.on(page.path(), page.locale())));
    String locale = page.locale();
    @Nullable ReadPage read = null;
    if (locale == null) {
      findings.add(localeUnknown(page));
    } else {
      List<String> texts = repaired.rows().stream().map(ErrorRow::text).toList();
      Optional<Finding> mismatch = mismatch(page, locale, texts);
      mismatch.ifPresent(findings::add);
      if (acceptLanguage || mismatch.isEmpty()) {
        String spoken = mismatch.isEmpty() ? locale : languages.spoken(locale, texts);
        read = read(page, locale, spoken, repaired, codes);
      }
    }
    PageSummary summary = new PageSummary(page.path(), page.locale(), repaired.codeRows(), codes);
    return new Judged(summary, findings, read);
  }

  private Optional<Finding> mismatch(RawPage page, String locale, List<String> texts) {
    return languages
        .check(locale, texts)
        .map(each -> acceptLanguage ? each.at(Level.WARNING) : each)
        .map(each -> each.on(page.path(), locale));
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
