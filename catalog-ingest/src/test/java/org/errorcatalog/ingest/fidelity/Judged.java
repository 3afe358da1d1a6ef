package org.errorcatalog.ingest.fidelity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.ingest.report.Finding;

/**
 * What somebody who read a finding of a check beside both texts said of it. One line each: check,
 * collection, locale, page, line, code, and {@code right} or {@code false}.
 */
final class Judged {

  private static final Path FILE = Path.of("src/test/resources/fidelity/judged.csv");

  private final Map<List<String>, Boolean> verdicts = new HashMap<>();

  Judged() {
    try {
      Files.readAllLines(FILE).stream().skip(1).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    List<String> cells = List.of(line.split(",", -1));
    if (cells.size() != 7 || !cells.get(6).matches("right|false")) {
      throw new IllegalStateException("no verdict: " + line);
    }
    verdicts.put(cells.subList(0, 6), cells.get(6).equals("right"));
  }

  /** Of the findings that somebody has read, whether they are right; of alike ones, one. */
  Collection<Boolean> of(String collection, List<Finding> findings) {
    Map<List<String>, Boolean> read = new LinkedHashMap<>();
    for (Finding finding : findings) {
      List<String> key = key(collection, finding);
      Boolean verdict = verdicts.get(key);
      if (verdict != null) {
        read.put(key, verdict);
      }
    }
    return read.values();
  }

  private static List<String> key(String collection, Finding finding) {
    return List.of(
        finding.name().name(),
        collection,
        String.valueOf(finding.locale()),
        String.valueOf(finding.page()),
        String.valueOf(finding.line()),
        String.valueOf(finding.code()));
  }
}
