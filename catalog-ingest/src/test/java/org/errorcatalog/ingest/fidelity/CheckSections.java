package org.errorcatalog.ingest.fidelity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.ingest.fidelity.CollectionReading.OfLocale;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.PageSummary;

/** What the checks of texts say of every collection, and how much of it is right. */
final class CheckSections {

  private final Map<CollectionReading, List<Finding>> findings = new LinkedHashMap<>();

  CheckSections(List<CollectionReading> collections) {
    collections.forEach(each -> findings.put(each, each.checked()));
  }

  List<Section> all() {
    return List.of(counted(), judged());
  }

  private Section counted() {
    StringBuilder tables = new StringBuilder();
    findings.forEach(
        (collection, found) -> {
          if (!found.isEmpty()) {
            tables.append("\n\n### ").append(collection.name()).append("\n\n");
            tables.append(table(collection, found).markdown());
          }
        });
    return new Section(
        "What the checks find",
        """
        Findings of each check with its usual level, by locale, and how many they are for each row \
        of an error. The source is English where there is an English page, else German, which is \
        a translation itself and damaged in places: what is wrong with it shows in the other \
        locales too. A check that finds nothing in a collection is left out of its table.\
        """
            + tables);
  }

  private static MarkdownTable table(CollectionReading collection, List<Finding> found) {
    List<OfLocale> locales = collection.locales();
    List<String> headings = new ArrayList<>(List.of("check"));
    locales.forEach(each -> headings.add(each.tag()));
    headings.add("a row");
    MarkdownTable table = new MarkdownTable(1, headings.toArray(String[]::new));
    int rows =
        locales.stream().flatMap(each -> each.pages().stream()).mapToInt(PageSummary::rows).sum();
    for (CheckName check : CheckName.values()) {
      List<Finding> ofCheck = of(found, check);
      if (!ofCheck.isEmpty()) {
        table.row(cells(check, locales, ofCheck, rows).toArray());
      }
    }
    return table;
  }

  private static List<Object> cells(
      CheckName check, List<OfLocale> locales, List<Finding> found, int rows) {
    Map<String, Long> byLocale =
        found.stream().collect(groupingBy(each -> String.valueOf(each.locale()), counting()));
    List<Object> cells = new ArrayList<>(List.of("`" + check + "`"));
    locales.forEach(each -> cells.add(byLocale.getOrDefault(each.tag(), 0L)));
    cells.add(String.format(Locale.ROOT, "%.4f", (double) found.size() / rows));
    return cells;
  }

  private Section judged() {
    Judged judged = new Judged();
    MarkdownTable table = new MarkdownTable(1, "check", "found", "read by eye", "false");
    for (CheckName check : CheckName.values()) {
      List<Boolean> verdicts = new ArrayList<>();
      int[] all = {0};
      findings.forEach(
          (collection, found) -> {
            List<Finding> ofCheck = of(found, check);
            all[0] += ofCheck.size();
            verdicts.addAll(judged.of(collection.name(), ofCheck));
          });
      long wrong = verdicts.stream().filter(right -> !right).count();
      table.row("`" + check + "`", all[0], verdicts.size(), Verdicts.ratio(wrong, verdicts.size()));
    }
    return new Section(
        "How often the checks are right",
        """
        A sample of the findings, drawn at random over all collections, was read beside both \
        texts. A finding is false where a fluent reader would say that nothing is wrong with the \
        text in that respect, the source being what it is.

        """
            + table.markdown());
  }

  private static List<Finding> of(List<Finding> found, CheckName check) {
    return found.stream().filter(each -> each.name().name().equals(check.name())).toList();
  }
}
