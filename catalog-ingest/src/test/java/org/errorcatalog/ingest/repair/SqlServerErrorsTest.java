package org.errorcatalog.ingest.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.errorcatalog.core.Corpus;
import org.errorcatalog.core.text.Rendering;
import org.errorcatalog.ingest.ReadPages;
import org.errorcatalog.ingest.report.FindingName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The largest pages of the corpus, mended together, against what was worked out by hand. */
class SqlServerErrorsTest {

  private static Map<String, RepairedPage> pages = Map.of();

  @BeforeAll
  static void read() {
    pages = ReadPages.ofCorpus("sql-server-errors", "database-engine-events-and-errors.md");
  }

  @Test
  void accountsForEveryRow() {
    assertThat(pages.values()).extracting(RepairedPage::codeRows).containsOnly(8933);
    assertThat(pages.values()).noneMatch(RepairedPage::undecided);
  }

  @Test
  void repairsEveryDamagedCode() throws IOException {
    for (String[] truth : truth("damaged-codes")) {
      assertThat(codeAt(truth[0], Integer.parseInt(truth[1])))
          .as("%s line %s", truth[0], truth[1])
          .isEqualTo(truth[3]);
    }
  }

  @Test
  void repairsNoOtherCode() throws IOException {
    List<String> damaged =
        truth("damaged-codes").stream().map(each -> each[0] + ":" + each[1]).toList();
    List<String> others = new ArrayList<>();
    pages.forEach(
        (locale, page) ->
            page.findings().stream()
                .filter(each -> each.name() == FindingName.CODE_REPAIRED)
                .filter(each -> !damaged.contains(locale + ":" + each.line()))
                .map(each -> each.before() + ">" + each.after())
                .forEach(others::add));
    assertThat(others).containsOnly("14265>14625");
  }

  @Test
  void rejoinsRowsOfTheWrongWidth() throws IOException {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    Rendering rendering = new Rendering();
    for (String[] truth : truth("wrong-cells")) {
      String text = textAt(truth[0], Integer.parseInt(truth[1]));
      String plain = rendering.render(text).text();
      if (squeezed(plain).equals(squeezed(truth[6])) || truth[6].isEmpty()) {
        right++;
      } else {
        wrong.add("%s %s\n  is   %s\n  want %s".formatted(truth[0], truth[2], plain, truth[6]));
      }
    }
    assertThat(wrong).as("%d right", right).isEmpty();
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\p{Z}\\s]+", "");
  }

  private static String codeAt(String locale, int line) {
    return pages.get(locale).rows().stream()
        .filter(row -> row.line() == line)
        .map(row -> row.code().value())
        .findFirst()
        .orElse("none");
  }

  private static String textAt(String locale, int line) {
    return pages.get(locale).rows().stream()
        .filter(row -> row.line() == line)
        .map(ErrorRow::text)
        .findFirst()
        .orElse("none");
  }

  private static List<String[]> truth(String name) throws IOException {
    List<String[]> rows = new ArrayList<>();
    String path = "truth/sql-server-errors.%s.csv".formatted(name);
    for (String line : Files.readAllLines(Corpus.path(path)).stream().skip(1).toList()) {
      String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      for (int i = 0; i < cells.length; i++) {
        boolean quoted = cells[i].startsWith("\"");
        cells[i] =
            quoted ? cells[i].substring(1, cells[i].length() - 1).replace("\"\"", "\"") : cells[i];
      }
      rows.add(cells);
    }
    return rows;
  }
}
