package org.errorcatalog.ingest.fidelity;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.errorcatalog.core.Corpus;
import org.errorcatalog.ingest.fidelity.CollectionReading.OfLocale;
import org.errorcatalog.ingest.repair.ErrorRow;
import org.errorcatalog.ingest.report.FindingName;
import org.errorcatalog.ingest.report.PageSummary;
import org.jspecify.annotations.Nullable;

/** The largest collection against what is known of its rows, damaged codes and broken rows. */
final class SqlServerSection {

  static final String COLLECTION = "sql-server-errors";

  private static final String PAGE = "%s/%s/database-engine-events-and-errors.md";

  private final CollectionReading collection;
  private final List<Map<String, String>> counts = Truth.of("sql-server-errors.counts");
  private final Map<String, List<Map<String, String>>> damaged = byLocale("damaged-codes");
  private final Map<String, List<Map<String, String>>> broken = byLocale("wrong-cells");

  SqlServerSection(CollectionReading collection) {
    this.collection = collection;
  }

  Section section() {
    return new Section(
        "SQL Server errors against the truth",
        """
        The truth: how many rows each page has, how ten texts of each begin, the codes that the \
        translation damaged, by majority of ten languages, and the texts of the rows that have too \
        many or too few cells. *Quarantined* is what the import leaves to people, *wrong* what \
        contradicts the truth. A row whose text stands in another row is right with that text, \
        quarantined without any. Codes mended beside the truth's are numbers that stand out of \
        order. Distinct codes are compared with those as the page writes them, damaged ones \
        included.

        """
            + rows().markdown()
            + "\n\n"
            + repairs().markdown());
  }

  private MarkdownTable rows() {
    MarkdownTable table =
        new MarkdownTable(
            1, "locale", "rows", "distinct codes", "as written", "texts that begin as known");
    for (Map<String, String> truth : counts) {
      OfLocale here = collection.locale(String.valueOf(truth.get("locale")));
      table.row(
          here.tag(),
          here.pages().stream().mapToInt(PageSummary::rows).sum() + "/" + truth.get("rows"),
          here.rows().map(row -> row.code().key()).distinct().count(),
          String.valueOf(truth.get("distinct_codes")),
          beginnings(here, truth));
    }
    return table;
  }

  private static String beginnings(OfLocale here, Map<String, String> truth) {
    List<String> samples =
        truth.entrySet().stream()
            .filter(cell -> cell.getKey().startsWith("sample"))
            .map(Map.Entry::getValue)
            .toList();
    Set<String> codes = samples.stream().map(SqlServerSection::code).collect(Collectors.toSet());
    Map<String, String> texts = new HashMap<>();
    here.rows()
        .filter(row -> codes.contains(row.code().value()))
        .forEach(row -> texts.merge(row.code().value(), PlainText.of(row.text()), (a, b) -> a));
    return Verdicts.ratio(
        samples.stream()
            .filter(each -> texts.getOrDefault(code(each), "").startsWith(beginning(each)))
            .count(),
        samples.size());
  }

  private static String code(String sample) {
    return sample.substring(0, sample.indexOf('→'));
  }

  private static String beginning(String sample) {
    return PlainText.withoutBlanks(sample.substring(sample.indexOf('→') + 1));
  }

  private MarkdownTable repairs() {
    MarkdownTable table =
        new MarkdownTable(
            1,
            "locale",
            "damaged codes right",
            "quarantined",
            "wrong",
            "codes mended beside",
            "broken rows right",
            "quarantined",
            "wrong");
    for (Map<String, String> truth : counts) {
      String folder = String.valueOf(truth.get("locale"));
      OfLocale here = collection.locale(folder);
      Map<String, ErrorRow> rows =
          here.rows().collect(toMap(row -> "" + row.line(), Function.identity(), (a, b) -> a));
      Verdicts codes = codes(rows, damaged.getOrDefault(folder, List.of()));
      Verdicts texts = texts(folder, rows);
      table.row(
          here.tag(),
          codes.right(),
          codes.quarantined(),
          codes.wrong(),
          beside(here, folder),
          texts.right(),
          texts.quarantined(),
          texts.wrong());
    }
    return table;
  }

  private static Verdicts codes(Map<String, ErrorRow> rows, List<Map<String, String>> truths) {
    Verdicts verdicts = new Verdicts();
    for (Map<String, String> truth : truths) {
      ErrorRow row = rows.get(truth.get("line"));
      verdicts.count(
          row == null ? null : row.code().value(),
          String.valueOf(truth.get("code_by_majority_of_10_locales")));
    }
    return verdicts;
  }

  private Verdicts texts(String folder, Map<String, ErrorRow> rows) {
    Verdicts verdicts = new Verdicts();
    for (Map<String, String> truth : broken.getOrDefault(folder, List.of())) {
      String text = text(rows.get(truth.get("line")));
      String wanted = PlainText.withoutBlanks(String.valueOf(truth.get("description_expected")));
      boolean elsewhere = wanted.isEmpty() && text != null && stands(folder, text);
      verdicts.count(text, elsewhere ? String.valueOf(text) : wanted);
    }
    return verdicts;
  }

  private static @Nullable String text(@Nullable ErrorRow row) {
    return row == null || row.text().isEmpty() ? null : PlainText.of(row.text());
  }

  private static boolean stands(String folder, String text) {
    String page =
        new String(Corpus.bytes(PAGE.formatted(COLLECTION, folder)), StandardCharsets.UTF_8);
    return page.lines().map(PlainText::withoutBlanks).anyMatch(line -> line.contains("|" + text));
  }

  private long beside(OfLocale here, String folder) {
    Set<String> known =
        damaged.getOrDefault(folder, List.of()).stream()
            .map(each -> String.valueOf(each.get("line")))
            .collect(Collectors.toSet());
    return here.findings(FindingName.CODE_REPAIRED)
        .filter(each -> !known.contains(String.valueOf(each.line())))
        .count();
  }

  private static Map<String, List<Map<String, String>>> byLocale(String truth) {
    return Truth.of("sql-server-errors." + truth).stream()
        .collect(Collectors.groupingBy(each -> String.valueOf(each.get("locale"))));
  }
}
