package org.errorcatalog.ingest.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.errorcatalog.ingest.markdown.PageContent;
import org.errorcatalog.ingest.markdown.PageContent.TableGuess;
import org.errorcatalog.ingest.markdown.PageLocale;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.source.SourcePage;
import org.jspecify.annotations.Nullable;

/** What a page is taken for, and why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PageGuess(
    String page,
    @Nullable String locale,
    int rows,
    List<TableGuess> tables,
    List<Finding> findings) {

  static PageGuess of(SourcePage page, PageContent content, @Nullable String askedLocale) {
    String locale = PageLocale.of(askedLocale, content.frontMatter(), page.where()).orElse(null);
    return new PageGuess(
        page.path(), locale, content.rows().size(), content.guesses(), content.findings());
  }

  /** For a person: each table with its columns and the reasons. */
  String text() {
    String head =
        "%s: %d rows of errors, %s%n"
            .formatted(page, rows, locale == null ? "locale unknown" : locale);
    String tables = this.tables.stream().map(PageGuess::text).collect(Collectors.joining("\n"));
    String said =
        findings.stream()
            .map(finding -> "%n%s: %s".formatted(finding.name(), finding.message()))
            .collect(Collectors.joining());
    return head + tables + said;
  }

  private static String text(TableGuess table) {
    String title =
        table.columns().isEmpty()
            ? "%nline %d, %d rows: no errors".formatted(table.line(), table.rows())
            : "%nline %d, %d rows of errors".formatted(table.line(), table.rows());
    String columns =
        IntStream.range(0, Math.max(table.headings().size(), table.columns().size()))
            .mapToObj(i -> column(table, i))
            .collect(Collectors.joining());
    String reasons =
        table.reasons().stream()
            .map(reason -> "%n  - %s".formatted(reason))
            .collect(Collectors.joining());
    return title + columns + reasons;
  }

  private static String column(TableGuess table, int i) {
    String role =
        i < table.columns().size() ? table.columns().get(i).name().toLowerCase(Locale.ROOT) : "-";
    String heading = i < table.headings().size() ? table.headings().get(i) : "";
    return "%n  %d  %-8s  %s".formatted(i + 1, role, heading);
  }
}
