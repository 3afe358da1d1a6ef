package org.errorcatalog.ingest.fidelity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.core.Corpus;

/** What was worked out by hand: a CSV file of the corpus, each row by its headings. */
final class Truth {

  private static final Pattern CELL =
      Pattern.compile("(?:\"((?:[^\"]|\"\")*+)\"|([^,\n]*+))(,|\n)");

  private Truth() {}

  static List<Map<String, String>> of(String name) {
    String csv = new String(Corpus.bytes("truth/" + name + ".csv"), StandardCharsets.UTF_8);
    List<List<String>> rows = rows(csv.replace("\r\n", "\n"));
    List<Map<String, String>> named = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < row.size(); i++) {
        cells.put(rows.get(0).get(i), row.get(i));
      }
      named.add(cells);
    }
    return named;
  }

  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    Matcher cell = CELL.matcher(csv.endsWith("\n") ? csv : csv + "\n");
    while (cell.find()) {
      row.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
      if (cell.group(3).equals("\n")) {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    return rows;
  }
}
