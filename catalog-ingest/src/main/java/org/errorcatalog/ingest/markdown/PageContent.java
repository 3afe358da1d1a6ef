package org.errorcatalog.ingest.markdown;

import java.util.List;
import org.errorcatalog.ingest.report.Finding;

/**
 * What a page holds.
 *
 * @param readable false where nothing of it can be taken: it is no text at all
 * @param body its text below the front matter, with what it includes
 * @param includes whether other files are part of that text
 * @param rows of all its error tables, as they stand there
 * @param findings with lines and codes, not yet with page and locale
 * @param guesses what each of its tables was taken for, for a person
 */
public record PageContent(
    boolean readable,
    FrontMatter frontMatter,
    String body,
    boolean includes,
    List<RawRow> rows,
    List<Finding> findings,
    List<TableGuess> guesses) {

  public PageContent {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
    guesses = List.copyOf(guesses);
  }

  /**
   * What a table was taken for.
   *
   * @param line of its headings
   * @param columns the roles of its columns, empty where it holds no errors
   * @param reasons one a line
   */
  public record TableGuess(
      int line, List<String> headings, int rows, List<Role> columns, List<String> reasons) {

    public TableGuess {
      headings = List.copyOf(headings);
      columns = List.copyOf(columns);
      reasons = List.copyOf(reasons);
    }
  }
}
