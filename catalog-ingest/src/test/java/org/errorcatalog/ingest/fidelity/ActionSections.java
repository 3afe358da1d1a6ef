package org.errorcatalog.ingest.fidelity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.errorcatalog.ingest.action.Split;
import org.errorcatalog.ingest.fidelity.ActionFigures.Counts;

/** How well actions are split from descriptions. */
final class ActionSections {

  private static final String SIGN_IN = "entra-sign-in";

  private final Map<String, SplitTogether> collections;

  ActionSections(Map<String, CollectionReading> collections) {
    this.collections =
        Map.of(
            SIGN_IN,
            SplitTogether.of(collections.get(SIGN_IN)),
            SqlServerSection.COLLECTION,
            SplitTogether.of(collections.get(SqlServerSection.COLLECTION)));
  }

  List<Section> all() {
    return List.of(labelled(), unlabelled());
  }

  private Section labelled() {
    MarkdownTable table = ActionFigures.table();
    List<ActionLabel> dutch = ActionLabel.ofDutchPage();
    rows(table, "Dutch", "nl-NL", dutch, any -> true);
    rows(table, "Dutch, odd rows", "nl-NL", dutch, i -> i % 2 == 0);
    rows(table, "Dutch, even rows", "nl-NL", dutch, i -> i % 2 == 1);
    for (String locale : List.of("en-US", "de-DE")) {
      List<ActionLabel> own = ActionLabel.own(locale, signIn().texts(locale));
      rows(table, locale.equals("en-US") ? "English" : "German", locale, own, any -> true);
    }
    return new Section(
        "Actions against what people say",
        """
        Of half of the Dutch page of sign-in errors, and of twenty rows each of the English and \
        the German one, people said which part is an action, of which kind, for whom, and what \
        the entry is. Precision, recall and F1 are of whether a text has an action. Words are \
        compared as sets with repetitions, over all texts. Kind, audience and class are right \
        where they are the same, none included. A text is judged by the cues of its own language \
        alone, or together with those of the other two. Whoever wrote the cues had read these pages, \
        and the Dutch labels too: of unseen texts the next section says more.

        """
            + table.markdown());
  }

  private void rows(
      MarkdownTable table, String name, String locale, List<ActionLabel> labels, IntPredicate of) {
    row(table, name, "its own cues", labels, of, signIn().alone(locale));
    row(table, name, "all languages", labels, of, signIn().together(locale));
  }

  private static void row(
      MarkdownTable table,
      String name,
      String by,
      List<ActionLabel> labels,
      IntPredicate of,
      Map<String, Split> splits) {
    ActionFigures figures = new ActionFigures();
    for (int i = 0; i < labels.size(); i++) {
      ActionLabel label = labels.get(i);
      if (of.test(i)) {
        figures.add(
            label,
            Optional.ofNullable(splits.get(label.code()))
                .orElseThrow(() -> new IllegalStateException("no row has " + label.code())));
      }
    }
    figures.row(table, name, by);
  }

  private SplitTogether signIn() {
    return collections.getOrDefault(SIGN_IN, new SplitTogether(Map.of()));
  }

  private Section unlabelled() {
    MarkdownTable table =
        new MarkdownTable(
            2,
            "collection",
            "locale",
            "texts",
            "with an action",
            "own cues: precision",
            "recall",
            "F1",
            "no cues: F1",
            "same words",
            "ambiguous");
    collections.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each ->
                each.getValue()
                    .locales()
                    .forEach(locale -> agreement(table, each.getKey(), each.getValue(), locale)));
    return new Section(
        "Actions against what the other languages say",
        """
        Where nobody labelled anything, languages are compared with one another. *Own cues*: \
        whether a text has an action by the cues of its language alone, against the judgement of \
        the others without it. *No cues*: the same where a language is taken for one without \
        cues, so that it has its actions by projection only, and in how many of those texts the \
        action has the same words as with its cues. *Ambiguous* are texts that stay whole with a \
        finding.

        """
            + table.markdown());
  }

  private static void agreement(
      MarkdownTable table, String name, SplitTogether texts, String locale) {
    Map<String, Boolean> others = texts.judgedByOthers(locale);
    Map<String, Split> together = texts.together(locale);
    Map<String, Split> projected = texts.projected(locale);
    Map<String, Split> both = new HashMap<>(projected);
    both.keySet().retainAll(others.keySet());
    long same =
        both.entrySet().stream()
            .filter(each -> !each.getValue().actions().isEmpty())
            .filter(each -> isSame(each.getValue(), together.get(each.getKey())))
            .count();
    Counts own = counts(texts.alone(locale), others);
    table.row(
        name,
        locale,
        together.size(),
        together.values().stream().filter(split -> !split.actions().isEmpty()).count(),
        own.precision(),
        own.recall(),
        own.f1(),
        counts(projected, others).f1(),
        Verdicts.ratio(
            same, both.values().stream().filter(split -> !split.actions().isEmpty()).count()),
        together.values().stream().filter(split -> !split.doubts().isEmpty()).count());
  }

  private static boolean isSame(Split one, Split other) {
    return other.actions().stream()
        .map(each -> each.wording())
        .collect(Collectors.toSet())
        .equals(one.actions().stream().map(each -> each.wording()).collect(Collectors.toSet()));
  }

  private static Counts counts(Map<String, Split> splits, Map<String, Boolean> truth) {
    Counts counts = new Counts();
    truth.forEach(
        (code, told) -> {
          boolean found = !splits.get(code).actions().isEmpty();
          counts.add(told && found ? 1 : 0, found ? 1 : 0, told ? 1 : 0);
        });
    return counts;
  }
}
