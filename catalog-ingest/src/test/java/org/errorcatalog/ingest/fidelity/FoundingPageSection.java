package org.errorcatalog.ingest.fidelity;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.errorcatalog.ingest.fidelity.CollectionReading.OfLocale;
import org.errorcatalog.ingest.repair.ErrorRow;
import org.errorcatalog.ingest.report.FindingName;

/** The Dutch page of sign-in errors against its codes and raw cells. */
final class FoundingPageSection {

  static final String COLLECTION = "entra-sign-in";

  /** Counted by hand. */
  private static final int GARBLED = 13;

  private final OfLocale dutch;
  private final Map<String, String> truth = new TreeMap<>();

  FoundingPageSection(CollectionReading collection) {
    this.dutch = collection.locale("nl-nl");
    Truth.of("entra-sign-in.nl-nl")
        .forEach(
            each -> truth.put(String.valueOf(each.get("code")), String.valueOf(each.get("cell"))));
  }

  Section section() {
    return new Section(
        "Sign-in errors against the truth",
        """
        The truth: every code and raw cell of the Dutch page. A text says what its cell says where \
        the two agree without markup and blanks, after the cell's garbled characters were decoded \
        by other means than the import's.

        """
            + table().markdown());
  }

  private MarkdownTable table() {
    Map<String, ErrorRow> rows =
        dutch.rows().collect(toMap(row -> row.code().value(), Function.identity(), (a, b) -> a));
    List<String> missing = truth.keySet().stream().filter(code -> !rows.containsKey(code)).toList();
    List<String> different = new ArrayList<>();
    truth.forEach(
        (code, cell) -> {
          ErrorRow row = rows.get(code);
          if (row != null && !isSame(row, cell)) {
            different.add(code);
          }
        });
    long garbled = dutch.findings(FindingName.MOJIBAKE_REPAIRED).count();
    int known = truth.size() - missing.size();
    MarkdownTable table = new MarkdownTable(1, "Dutch page", "right", "other codes");
    table.row("codes", Verdicts.ratio(known, truth.size()), String.join(" ", missing));
    table.row("codes that the page does not have", rows.size() - known, "");
    table.row("garbled places mended", Verdicts.ratio(garbled, GARBLED), "");
    table.row(
        "texts that say what the cell says",
        Verdicts.ratio(known - different.size(), truth.size()),
        String.join(" ", different));
    return table;
  }

  private static boolean isSame(ErrorRow row, String cell) {
    String named = row.symbolicName() == null ? "" : row.symbolicName() + " - ";
    return RawCell.bare(cell).equals(RawCell.bare(named + row.text()));
  }
}
