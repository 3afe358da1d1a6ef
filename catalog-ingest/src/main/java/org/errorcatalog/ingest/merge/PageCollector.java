package org.errorcatalog.ingest.merge;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.action.ActionSplitter;
import org.errorcatalog.ingest.markdown.ErrorRow;
import org.errorcatalog.ingest.markdown.PageContent;
import org.errorcatalog.ingest.markdown.PageLocale;
import org.errorcatalog.ingest.markdown.PageReader;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.errorcatalog.ingest.report.Level;
import org.errorcatalog.ingest.report.PageSummary;
import org.errorcatalog.ingest.source.PageSink;
import org.errorcatalog.ingest.source.SourcePage;
import org.jspecify.annotations.Nullable;

/** Reads the pages that sources give, one after the other, and keeps what they say. */
public final class PageCollector implements PageSink {

  private static final Set<FindingName> OF_ROWS =
      Set.of(FindingName.ROW_UNREADABLE, FindingName.CODE_UNDECIDED);

  private final @Nullable String askedLocale;
  private final PageReader reader = new PageReader();
  private final ActionSplitter splitter = new ActionSplitter();
  private final List<PageSummary> summaries = new ArrayList<>();
  private final List<ReadPage> pages = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Nothing read yet.
   *
   * @param askedLocale of all pages, whatever they say, or null
   */
  public PageCollector(@Nullable String askedLocale) {
    this.askedLocale = askedLocale;
  }

  public Pages pages() {
    return new Pages(summaries, pages, findings);
  }

  @Override
  public void finding(Finding finding) {
    findings.add(finding);
  }

  @Override
  public void page(SourcePage page) {
    PageContent content = reader.read(page.content());
    Optional<String> locale = PageLocale.of(askedLocale, content.frontMatter(), page.where());
    if (!hasTable(content)) {
      withoutTable(page, content, locale.orElse(null));
      return;
    }
    summaries.add(summary(page, content, locale.orElse(null)));
    report(page, content, locale.orElse(null));
    locale.ifPresentOrElse(
        known -> pages.add(read(page, content, known)), () -> localeUnknown(page));
  }

  private static boolean hasTable(PageContent content) {
    return !content.rows().isEmpty()
        || content.findings().stream().anyMatch(each -> OF_ROWS.contains(each.name()));
  }

  /** Of a page among many that has nothing to do with errors, nothing else matters. */
  private void withoutTable(SourcePage page, PageContent content, @Nullable String locale) {
    if (!content.readable() || !page.inside()) {
      report(page, content, locale);
    }
    if (content.readable()) {
      Level level = page.inside() ? Level.INFO : Level.ERROR;
      findings.add(
          Finding.of(FindingName.PAGE_WITHOUT_TABLE, "the page has no table of error codes")
              .at(level)
              .on(page.path(), locale));
    }
    if (!page.inside()) {
      summaries.add(summary(page, content, locale));
    }
  }

  private void report(SourcePage page, PageContent content, @Nullable String locale) {
    content.findings().forEach(each -> findings.add(each.on(page.path(), locale)));
  }

  private void localeUnknown(SourcePage page) {
    findings.add(
        Finding.of(
                FindingName.LOCALE_UNKNOWN,
                "neither the page nor its path says which language it is in; say so with --locale")
            .on(page.path(), null));
  }

  private static PageSummary summary(
      SourcePage page, PageContent content, @Nullable String locale) {
    long codes = content.rows().stream().map(row -> row.code().key()).distinct().count();
    return new PageSummary(page.path(), locale, content.rows().size(), (int) codes);
  }

  private ReadPage read(SourcePage page, PageContent content, String locale) {
    String named = content.frontMatter().get("ms.assetid");
    return new ReadPage(
        new PageKey(named == null ? page.identity() : named, locale),
        page.path(),
        sha256(page.content()),
        Provenance.of(content.frontMatter()),
        codePrefix(content),
        content.rows().stream().map(row -> row(row, locale)).toList(),
        unreadable(content));
  }

  private static @Nullable String codePrefix(PageContent content) {
    return Optional.ofNullable(content.frontMatter().get("code-prefix"))
        .flatMap(Code::parse)
        .map(Code::value)
        .orElse(null);
  }

  private PageRow row(ErrorRow row, String locale) {
    return new PageRow(
        row.line(), row.code(), row.symbolicName(), row.text(), splitter.split(row.text(), locale));
  }

  private static Set<String> unreadable(PageContent content) {
    return content.findings().stream()
        .filter(each -> each.name() == FindingName.ROW_UNREADABLE)
        .flatMap(each -> Optional.ofNullable(each.code()).stream())
        .map(code -> code.toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
