package org.errorcatalog.ingest.merge;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.markdown.FrontMatter;
import org.errorcatalog.ingest.markdown.PageContent;
import org.errorcatalog.ingest.markdown.PageLocale;
import org.errorcatalog.ingest.markdown.PageReader;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.markdown.RawRow;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.errorcatalog.ingest.report.Level;
import org.errorcatalog.ingest.report.PageSummary;
import org.errorcatalog.ingest.source.PageSink;
import org.errorcatalog.ingest.source.SourcePage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages that sources give and keeps their rows, in the order they are given; of pages
 * that have nothing to do with errors it keeps nothing.
 */
public final class PageCollector implements PageSink {

  /** Of an import; a row takes kilobytes until all are written. */
  private static final int MOST_ROWS = 500_000;

  private final @Nullable String askedLocale;
  private final Profile profile;
  private final Map<PageKey, TakenPage> known;
  private final PageReader reader;
  private final int mostRows;
  private int rowsLeft;
  private final List<RawPage> pages = new ArrayList<>();
  private final List<PageSummary> without = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Nothing read yet.
   *
   * @param askedLocale of all pages, whatever they say, or null
   * @param known pages that need not be read again while they are the same
   */
  public PageCollector(
      @Nullable String askedLocale, Profile profile, Map<PageKey, TakenPage> known) {
    this(askedLocale, profile, known, MOST_ROWS);
  }

  PageCollector(
      @Nullable String askedLocale, Profile profile, Map<PageKey, TakenPage> known, int mostRows) {
    this.rowsLeft = mostRows;
    this.mostRows = mostRows;
    this.askedLocale = askedLocale;
    this.profile = profile;
    this.known = known;
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
    read(page).run();
  }

  /** Reads them on all processors, and takes them in their order. */
  @Override
  public void pages(List<SourcePage> together) {
    together.parallelStream().map(this::read).toList().forEach(Runnable::run);
  }

  /** Reads a page, and says how its outcome is taken. */
  private Runnable read(SourcePage page) {
    Optional<RawPage> unchanged = known.isEmpty() ? Optional.empty() : unchanged(page);
    if (unchanged.isPresent()) {
      return () -> pages.add(unchanged.get());
    }
    PageContent content = reader.read(page.path(), page.content(), page.neighbours()::read);
    if (content.rows().isEmpty()) {
      return () -> withoutTable(page, content, locale(page, content));
    }
    RawPage read = page(page, content);
    return () -> take(read);
  }

  /** The page, where the catalog has it from the very same bytes. */
  private Optional<RawPage> unchanged(SourcePage page) {
    FrontMatter says = reader.frontMatter(page.content());
    String sha256 = sha256(page.content(), "");
    return PageLocale.of(askedLocale, says, page.where())
        .flatMap(
            locale ->
                Optional.ofNullable(known.get(new PageKey(identity(page, says), locale)))
                    .filter(taken -> taken.sha256().equals(sha256))
                    .map(taken -> page(page, says, locale, sha256, List.of(), List.of(), taken)));
  }

  private void take(RawPage read) {
    if (read.rows().size() > rowsLeft) {
      findings.add(tooMany(read));
    } else {
      rowsLeft -= read.rows().size();
      pages.add(read);
    }
  }

  private Finding tooMany(RawPage page) {
    String message = "with this page the import has more than %d rows; import it by itself";
    return Finding.of(FindingName.PAGE_TOO_LARGE, message.formatted(mostRows))
        .on(page.path(), page.locale());
  }

  private @Nullable String locale(SourcePage page, PageContent content) {
    return PageLocale.of(askedLocale, content.frontMatter(), page.where()).orElse(null);
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

  private RawPage page(SourcePage page, PageContent content) {
    String locale = locale(page, content);
    String included = content.includes() ? content.body() : "";
    return page(
        page,
        content.frontMatter(),
        locale,
        sha256(page.content(), included),
        content.rows(),
        placed(page, content, locale),
        null);
  }

  private RawPage page(
      SourcePage page,
      FrontMatter says,
      @Nullable String locale,
      String sha256,
      List<RawRow> rows,
      List<Finding> found,
      @Nullable TakenPage taken) {
    return new RawPage(
        page.path(),
        identity(page, says),
        locale,
        address(page, locale),
        sha256,
        Provenance.of(says),
        codePrefix(says),
        rows,
        found,
        taken);
  }

  private static String identity(SourcePage page, FrontMatter says) {
    String named = says.get("ms.assetid");
    return named == null ? page.identity() : named;
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
  private static String sha256(byte[] content, String included) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(content);
      digest.update(included.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
