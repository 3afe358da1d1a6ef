package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.errorcatalog.ingest.repair.PageRepair;
import org.errorcatalog.ingest.repair.PageRows;
import org.errorcatalog.ingest.repair.RepairedPage;
import org.errorcatalog.ingest.report.Finding;
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
    Iterator<Judged> read = judged(toRead, state, acceptLanguage).iterator();
    List<Judged> all = new ArrayList<>();
    for (RawPage page : given.pages()) {
      TakenPage taken = page.taken();
      all.add(taken == null ? read.next() : Judged.unread(page, taken));
    }
    return joined(given, all);
  }

  private static List<Judged> judged(
      List<RawPage> pages, CatalogState state, boolean acceptLanguage) {
    if (pages.isEmpty()) {
      return List.of();
    }
    List<RepairedPage> mended =
        PageRepair.repair(
            pages.stream().map(Reading::rows).toList(), KnownSiblings.of(pages, state));
    Judging judging = new Judging(acceptLanguage);
    return IntStream.range(0, pages.size())
        .parallel()
        .mapToObj(page -> judging.judge(pages.get(page), mended.get(page)))
        .toList();
  }

  private static Reading joined(Pages given, List<Judged> judged) {
    List<PageSummary> summaries = new ArrayList<>();
    List<ReadPage> pages = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(given.findings());
    for (Judged each : judged) {
      summaries.add(each.summary());
      findings.addAll(each.findings());
      Stream.ofNullable(each.page()).forEach(pages::add);
    }
    summaries.addAll(given.without());
    return new Reading(summaries, pages, findings);
  }

  private static PageRows rows(RawPage page) {
    String locale = page.locale() == null ? LANGUAGE_OF_NONE : page.locale();
    return new PageRows(locale, page.address(), page.rows());
  }
}
