package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.errorcatalog.ingest.markdown.PageContent.TableGuess;
import org.errorcatalog.ingest.markdown.Profile.TableRule;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;

/** Reads one page: bytes in, raw rows and findings out. */
public final class PageReader {

  private static final Columns SINGLE =
      new Columns(List.of(Role.CODE, Role.SYMBOL, Role.TEXT, Role.NOTE, Role.ADVICE), List.of());
  private static final Columns LISTED = new Columns(List.of(Role.CODE, Role.TEXT), List.of());

  /** Far more than any catalog has; each takes kilobytes until it is imported. */
  private static final int MOST_ROWS = 200_000;

  /** Pages that are no tables have several. */
  private static final int LINES_A_ROW = 5;

  private final Profile profile;
  private final int mostRows;
  private final FrontMatterReader frontMatters = new FrontMatterReader();
  private final Inclusion inclusion = new Inclusion();
  private final HeadingWords words = HeadingWords.load();

  public PageReader(Profile profile) {
    this(profile, MOST_ROWS);
  }

  PageReader(Profile profile, int mostRows) {
    this.profile = profile;
    this.mostRows = mostRows;
  }

  /** What a page says of itself, without looking at the rest: whether that is text at all. */
  public FrontMatter frontMatter(byte[] content) {
    return frontMatters.read(Utf8.start(content, FrontMatterReader.MOST_BYTES)).frontMatter();
  }

  /**
   * Reads a page.
   *
   * @param path as the source names it: a name such as {@code error-codes.md} says something too
   * @param includes what the page may include
   */
  public PageContent read(String path, byte[] content, Includes includes) {
    Optional<String> text = Utf8.decode(content);
    if (text.isEmpty()) {
      return unread(Finding.of(FindingName.NOT_UTF8, "the page is not UTF-8 text"));
    }
    FrontMatterReader.Result head = frontMatters.read(text.get());
    String body = text.get().substring(head.bodyStart());
    int firstLine = 1 + (int) text.get().substring(0, head.bodyStart()).lines().count();
    Inclusion.Result expanded = inclusion.expand(body, firstLine, includes);
    return tooLarge(expanded.body())
        .map(PageReader::unread)
        .orElseGet(() -> new Reading(path, head, body, expanded).content());
  }

  private Optional<Finding> tooLarge(PageBody page) {
    int lines = page.lineNumbers().length;
    if (lines <= mostRows) {
      return Optional.empty();
    }
    String body = page.text();
    if (lines > (long) LINES_A_ROW * mostRows) {
      return Optional.of(tooLarge(LINES_A_ROW * mostRows, "lines"));
    }
    if (body.lines().filter(line -> line.indexOf('|') >= 0).count() > mostRows) {
      return Optional.of(tooLarge(mostRows, "rows"));
    }
    boolean headed =
        body.lines().filter(line -> line.stripLeading().startsWith("#")).count() > mostRows;
    return headed ? Optional.of(tooLarge(mostRows, "headings")) : Optional.empty();
  }

  private static Finding tooLarge(int most, String what) {
    String message = "the page has more than %d %s and was not read";
    return Finding.of(FindingName.PAGE_TOO_LARGE, message.formatted(most, what));
  }

  private static PageContent unread(Finding finding) {
    return new PageContent(
        false, FrontMatter.NONE, "", false, List.of(), List.of(finding), List.of());
  }

  private final class Reading {

    private final String path;
    private final FrontMatterReader.Result head;
    private final PageBody body;
    private final boolean includes;
    private final List<Finding> findings;
    private final String title;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<TableGuess> guesses = new ArrayList<>();

    Reading(String path, FrontMatterReader.Result head, String given, Inclusion.Result expanded) {
      this.path = path;
      this.head = head;
      this.body = expanded.body();
      this.includes = !expanded.body().text().equals(given);
      this.findings = new ArrayList<>(invalid());
      this.findings.addAll(expanded.findings());
      String name = path.substring(path.lastIndexOf('/') + 1);
      String said = head.frontMatter().get("title");
      this.title = name + " " + (said == null ? "" : said);
    }

    PageContent content() {
      Outline outline = Outline.of(body.text(), 1);
      Optional<SingleError> single = SingleErrorPage.read(head.frontMatter(), path, outline);
      single.ifPresentOrElse(this::take, () -> tables(outline));
      if (rows.isEmpty()) {
        take(ListedErrors.read(outline));
      }
      single.ifPresent(
          error -> error.findings().forEach(each -> findings.add(each.line(line(error.line())))));
      return new PageContent(
          true, head.frontMatter(), body.text(), includes, rows, findings, guesses);
    }

    private void take(SingleError error) {
      rows.add(row(error));
      String reason = "the page is about one error: a table of its attributes, then sections";
      guesses.add(
          new TableGuess(line(error.line()), List.of(), 1, SINGLE.roles(), List.of(reason)));
    }

    private void take(List<ListedError> errors) {
      if (!errors.isEmpty()) {
        errors.forEach(error -> rows.add(row(error)));
        int line = line(errors.get(0).line());
        String reason = "codes open its headings or the items of its lists";
        guesses.add(
            new TableGuess(line, List.of(), errors.size(), LISTED.roles(), List.of(reason)));
      }
    }

    /** The page's number of a line of its body. */
    private int line(int ofBody) {
      return body.lineNumbers()[Math.min(ofBody, body.lineNumbers().length) - 1];
    }

    private RawRow row(SingleError error) {
      List<String> cells =
          List.of(
              error.isDecided() ? error.codeCell() : "",
              error.symbolicName() == null ? "" : error.symbolicName(),
              error.messageRaw(),
              String.join("\n", error.explanation().lines()),
              String.join("\n", error.action().lines()));
      return new RawRow(line(error.line()), 0, SINGLE, cells);
    }

    private RawRow row(ListedError error) {
      List<String> cells = List.of(error.codeCell(), String.join("\n", error.textLines()));
      return new RawRow(line(error.line()), 0, LISTED, cells);
    }

    private void tables(Outline outline) {
      int errorTables = 0;
      for (Table table : TableFinder.tables(body, outline)) {
        ColumnGuess guess = guess(table);
        guesses.add(note(table, guess));
        if (guess.columns().isPresent()) {
          take(table, guess.columns().get(), errorTables++);
        }
      }
    }

    private ColumnGuess guess(Table table) {
      return profile
          .rule(table)
          .map(rule -> ruled(table, rule))
          .orElseGet(() -> ColumnGuess.of(table, title, words));
    }

    private void take(Table table, Columns columns, int index) {
      for (TableRow row : table.rows()) {
        rows.add(new RawRow(row.line(), index, columns, row.cells()));
      }
    }

    private List<Finding> invalid() {
      return head.valid()
          ? List.of()
          : List.of(
              Finding.of(
                      FindingName.FRONT_MATTER_INVALID,
                      "the YAML between the --- lines cannot be read; it was left out")
                  .line(1));
    }
  }

  private static ColumnGuess ruled(Table table, TableRule rule) {
    List<String> headings = table.head().cells().stream().map(CodeCell::text).toList();
    Optional<Columns> columns =
        rule.columns().isEmpty()
            ? Optional.empty()
            : Optional.of(new Columns(rule.columns(), headings));
    return new ColumnGuess(columns, List.of("the profile says so"));
  }

  private static TableGuess note(Table table, ColumnGuess guess) {
    return new TableGuess(
        table.head().line(),
        table.head().cells().stream().map(CodeCell::text).toList(),
        table.rows().size(),
        guess.columns().map(Columns::roles).orElse(List.of()),
        guess.reasons());
  }
}
