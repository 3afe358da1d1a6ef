package org.errorcatalog.ingest.merge;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.markdown.FrontMatter;
import org.errorcatalog.ingest.markdown.PageContent;
import org.errorcatalog.ingest.markdown.PageLocale;
import org.errorcatalog.ingest.markdown.PageReader;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.errorcatalog.ingest.report.Level;
import org.errorcatalog.ingest.report.PageSummary;
import org.errorcatalog.ingest.source.PageSink;
import org.errorcatalog.ingest.source.SourcePage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages that sources give, one after the other, and keeps their rows; of pages that have
 * nothing to do with errors it keeps nothing.
 */
public final class PageCollector implements PageSink {

  private final @Nullable String askedLocale;
  private final Profile profile;
  private final PageReader reader;
  private final List<RawPage> pages = new ArrayList<>();
  private final List<PageSummary> without = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Nothing read yet.
   *
   * @param askedLocale of all pages, whatever they say, or null
   */
  public PageCollector(@Nullable String askedLocale, Profile profile) {
    this.askedLocale = askedLocale;
    this.profile = profile;
    this.reader = new PageReader(profile);
  }

  public Pages pages() {
    return new Pages(pages, without, findings);
  }

  @Override
  public void finding(Finding finding) {
    findings.add(finding);
  }

  @Override
  public void page(SourcePage page) {
    PageContent content = reader.read(page.path(), page.content(), page.neighbours()::read);
    String locale = PageLocale.of(askedLocale, content.frontMatter(), page.where()).orElse(null);
    if (content.rows().isEmpty()) {
      withoutTable(page, content, locale);
    } else {
      pages.add(page(page, content, locale));
    }
  }

  /** Of a page among many that has nothing to do with errors, nothing else matters. */
  private void withoutTable(SourcePage page, PageContent content, @Nullable String locale) {
    if (!content.readable() || !page.inside()) {
      findings.addAll(placed(page, content, locale));
    }
    if (content.readable()) {
      Level level = page.inside() ? Level.INFO : Level.ERROR;
      findings.add(
          Finding.of(FindingName.PAGE_WITHOUT_TABLE, "the page has no table of error codes")
              .at(level)
              .on(page.path(), locale));
    }
    if (!page.inside()) {
      without.add(new PageSummary(page.path(), locale, 0, 0));
    }
  }

  private static List<Finding> placed(
      SourcePage page, PageContent content, @Nullable String locale) {
    return content.findings().stream().map(each -> each.on(page.path(), locale)).toList();
  }

  private RawPage page(SourcePage page, PageContent content, @Nullable String locale) {
    String named = content.frontMatter().get("ms.assetid");
    return new RawPage(
        page.path(),
        named == null ? page.identity() : named,
        locale,
        address(page, locale),
        sha256(page, content),
        Provenance.of(content.frontMatter()),
        codePrefix(content.frontMatter()),
        content.rows(),
        placed(page, content, locale));
  }

  private @Nullable URI address(SourcePage page, @Nullable String locale) {
    return profile.address(page.identity(), locale).orElse(null);
  }

  private static @Nullable String codePrefix(FrontMatter says) {
    return Optional.ofNullable(says.get("code-prefix"))
        .flatMap(Code::parse)
        .map(Code::value)
        .orElse(null);
  }

  /** What the page includes is part of it: where that changes, the page has changed. */
  private static String sha256(SourcePage page, PageContent content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(page.content());
      if (content.includes()) {
        digest.update(content.body().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
