package org.errorcatalog.ingest.fidelity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.errorcatalog.ingest.action.ActionSplitter;
import org.errorcatalog.ingest.action.CuedText;
import org.errorcatalog.ingest.action.JointSplit;
import org.errorcatalog.ingest.action.Split;
import org.errorcatalog.ingest.merge.PageRow;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a collection, taken apart in several ways.
 *
 * @param rows by code, then by locale, English first
 */
record SplitTogether(Map<String, Map<String, PageRow>> rows) {

  private static final String SOURCE = "en-US";
  private static final ActionSplitter SPLITTER = new ActionSplitter();

  static SplitTogether of(@Nullable CollectionReading collection) {
    Comparator<String> order =
        Comparator.comparing((String locale) -> !locale.equals(SOURCE))
            .thenComparing(Comparator.naturalOrder());
    Map<String, Map<String, PageRow>> rows = new LinkedHashMap<>();
    Objects.requireNonNull(collection)
        .locales()
        .forEach(
            locale ->
                locale
                    .pageRows()
                    .forEach(
                        row ->
                            rows.computeIfAbsent(
                                    row.row().code().value(), any -> new TreeMap<>(order))
                                .putIfAbsent(locale.tag(), row)));
    return new SplitTogether(rows);
  }

  List<String> locales() {
    return rows.values().stream()
        .flatMap(each -> each.keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  Map<String, String> texts(String locale) {
    return in(locale).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().row().text()));
  }

  private Map<String, PageRow> in(String locale) {
    Map<String, PageRow> in = new LinkedHashMap<>();
    rows.forEach(
        (code, each) -> {
          PageRow row = each.get(locale);
          if (row != null) {
            in.put(code, row);
          }
        });
    return in;
  }

  /** By its own cues alone. */
  Map<String, Split> alone(String locale) {
    return in(locale).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().cued().alone()));
  }

  /** By all languages. */
  Map<String, Split> together(String locale) {
    return in(locale).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> split(cued(each.getKey()), locale)));
  }

  /** By all languages, as if this one had no cues. */
  Map<String, Split> projected(String locale) {
    return in(locale).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each -> {
                  Map<String, CuedText> texts = cued(each.getKey());
                  String text = each.getValue().row().text();
                  texts.put(locale, SPLITTER.read(text, each.getValue().row().advice(), "und"));
                  return split(texts, locale);
                }));
  }

  /** Whether an entry has an action by the judgement of the other languages, if there are any. */
  Map<String, Boolean> judgedByOthers(String locale) {
    Map<String, Boolean> judged = new LinkedHashMap<>();
    for (String code : in(locale).keySet()) {
      Map<String, CuedText> texts = cued(code);
      texts.remove(locale);
      if (!texts.isEmpty()) {
        judged.put(
            code,
            JointSplit.of(texts, SOURCE).values().stream()
                .anyMatch(split -> !split.actions().isEmpty()));
      }
    }
    return judged;
  }

  private Map<String, CuedText> cued(String code) {
    Map<String, CuedText> cued = new LinkedHashMap<>();
    rows.getOrDefault(code, Map.of()).forEach((locale, row) -> cued.put(locale, row.cued()));
    return cued;
  }

  private static Split split(Map<String, CuedText> texts, String locale) {
    return Objects.requireNonNull(JointSplit.of(texts, SOURCE).get(locale));
  }
}
