package org.errorcatalog.ingest.fidelity;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.errorcatalog.ingest.action.FoundAction;
import org.errorcatalog.ingest.action.Split;

/** How well texts were taken apart, by what people say of them. */
final class ActionFigures {

  private static final Pattern TARGET = Pattern.compile("\\]\\([^)]*+\\)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Counts actions = new Counts();
  private final Counts words = new Counts();
  private int rows;
  private int exact;
  private int kinds;
  private int audiences;
  private int classes;

  /** Right, wrong and missing ones of anything. */
  static final class Counts {

    private long right;
    private long found;
    private long wanted;

    void add(long ofRight, long ofFound, long ofWanted) {
      right += ofRight;
      found += ofFound;
      wanted += ofWanted;
    }

    String precision() {
      return ratio(right, found);
    }

    String recall() {
      return ratio(right, wanted);
    }

    String f1() {
      return ratio(2 * right, found + wanted);
    }

    private static String ratio(long part, long whole) {
      return whole == 0 ? "" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }
  }

  /** Compares a text taken apart with what a person says of it. */
  void add(ActionLabel label, Split split) {
    boolean told = !label.told().isEmpty();
    boolean found = !split.actions().isEmpty();
    rows++;
    actions.add(told && found ? 1 : 0, found ? 1 : 0, told ? 1 : 0);
    addWords(
        String.join(" ", label.told()),
        split.actions().stream().map(FoundAction::wording).collect(Collectors.joining(" ")));
    FoundAction first = found ? split.actions().get(0) : null;
    kinds += Objects.equals(label.kind(), first == null ? null : first.kind()) ? 1 : 0;
    audiences += Objects.equals(label.audience(), first == null ? null : first.audience()) ? 1 : 0;
    classes += label.entryClass() == split.entryClass() ? 1 : 0;
  }

  private void addWords(String told, String found) {
    Map<String, Long> wanted = words(told);
    Map<String, Long> given = words(found);
    long both =
        wanted.entrySet().stream()
            .mapToLong(each -> Math.min(each.getValue(), given.getOrDefault(each.getKey(), 0L)))
            .sum();
    words.add(both, sum(given), sum(wanted));
    exact += wanted.equals(given) ? 1 : 0;
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Map<String, Long> words(String text) {
    return WORD.matcher(TARGET.matcher(text).replaceAll("] ").toLowerCase(Locale.ROOT))
        .results()
        .collect(Collectors.groupingBy(MatchResult::group, Collectors.counting()));
  }

  static MarkdownTable table() {
    return new MarkdownTable(
        2,
        "texts",
        "judged by",
        "rows",
        "precision",
        "recall",
        "F1",
        "F1 of words",
        "same words",
        "kind",
        "audience",
        "class");
  }

  void row(MarkdownTable table, String texts, String by) {
    table.row(
        texts,
        by,
        rows,
        actions.precision(),
        actions.recall(),
        actions.f1(),
        words.f1(),
        Verdicts.ratio(exact, rows),
        Verdicts.ratio(kinds, rows),
        Verdicts.ratio(audiences, rows),
        Verdicts.ratio(classes, rows));
  }
}
