package org.errorcatalog.ingest.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.errorcatalog.core.Corpus;
import org.errorcatalog.ingest.ReadPages;
import org.junit.jupiter.api.Test;

/** How well the Dutch rules do on what was worked out by hand. */
class DutchActionsTest {

  private static final String PAGE = "reference-sign-ins-error-codes.md";

  private final ActionSplitter splitter = new ActionSplitter();

  @Test
  void findsTheActionsOfTheFoundingPage() throws IOException {
    Map<String, Split> splits =
        ReadPages.ofCorpus("entra-sign-in", PAGE).get("nl-nl").rows().stream()
            .collect(
                Collectors.toMap(
                    row -> row.code().value(), row -> splitter.split(row.text(), "nl-NL")));
    int hits = 0;
    int wrong = 0;
    int missed = 0;
    List<String> differences = new ArrayList<>();
    for (String[] truth : truth()) {
      Split split = splits.get(truth[0]);
      String found = split.actions().isEmpty() ? "none none" : describe(split);
      String wanted = truth[1].equals("yes") ? audience(truth[3]) + " " + truth[4] : "none none";
      if (!found.equals(wanted) || !split.entryClass().name().equals(truth[5])) {
        differences.add(
            truth[0]
                + ": "
                + found
                + " "
                + split.entryClass()
                + " instead of "
                + wanted
                + " "
                + truth[5]
                + " "
                + split);
      }
      boolean right = found.equals(wanted);
      hits += right && truth[1].equals("yes") ? 1 : 0;
      wrong += !right && !split.actions().isEmpty() ? 1 : 0;
      missed += !right && truth[1].equals("yes") ? 1 : 0;
    }
    double precision = hits / (double) (hits + wrong);
    double recall = hits / (double) (hits + missed);
    System.out.printf("Dutch actions: precision %.2f, recall %.2f%n", precision, recall);
    assertThat(precision).as("precision: %s", differences).isGreaterThan(0.9);
    assertThat(recall).as("recall: %s", differences).isGreaterThan(0.9);
  }

  private static String describe(Split split) {
    return split.actions().stream()
        .map(action -> action.audience() + " " + action.kind())
        .collect(Collectors.joining(", "));
  }

  private static String audience(String truth) {
    return truth.equals("microsoft-support")
        ? "VENDOR_SUPPORT"
        : truth.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static List<String[]> truth() throws IOException {
    return Files.readAllLines(Corpus.path("truth/entra-sign-in.nl-nl.actions.csv")).stream()
        .skip(1)
        .map(line -> line.split(","))
        .toList();
  }
}
