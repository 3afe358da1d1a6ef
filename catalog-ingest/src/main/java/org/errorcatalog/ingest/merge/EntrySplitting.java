package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.ingest.action.ActionSplitter;
import org.errorcatalog.ingest.action.CuedText;
import org.errorcatalog.ingest.action.Doubt;
import org.errorcatalog.ingest.action.FoundAction;
import org.errorcatalog.ingest.action.JointSplit;
import org.errorcatalog.ingest.action.Split;
import org.errorcatalog.ingest.merge.Draft.Claim;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.errorcatalog.ingest.report.Named;

/**
 * Takes the texts of each entry apart, all its locales together: those that this import brings, by
 * the witness of those that the catalog has from before as well.
 */
final class EntrySplitting {

  private final FormerActions former;
  private final CatalogLocales locales;
  private final ActionSplitter splitter = new ActionSplitter();
  private final List<Finding> findings = new ArrayList<>();

  EntrySplitting(FormerActions former, CatalogLocales locales) {
    this.former = former;
    this.locales = locales;
  }

  List<Finding> findings() {
    return findings;
  }

  /** An entry touches no other, so that all processors take part. */
  void split(List<Draft> drafts) {
    drafts.parallelStream().forEach(this::split);
    drafts.forEach(draft -> draft.claims().values().forEach(this::report));
  }

  private void split(Draft draft) {
    Map<String, Split> splits = JointSplit.of(texts(draft), locales.source());
    draft
        .claims()
        .replaceAll(
            (locale, claim) -> claim.split(splits.getOrDefault(locale, claim.row().split())));
  }

  private Map<String, CuedText> texts(Draft draft) {
    boolean advised =
        draft.claims().values().stream().anyMatch(claim -> !claim.row().row().advice().isEmpty());
    Map<String, CuedText> texts = new LinkedHashMap<>();
    for (String locale : locales.sourceFirst()) {
      Claim claim = draft.claims().get(locale);
      String before = draft.text(locale);
      if (claim != null) {
        texts.put(locale, claim.row().cued());
      } else if (before != null) {
        List<FoundAction> actions = former.in(draft, locale);
        texts.put(locale, splitter.known(before, actions, advised, locale));
      }
    }
    return texts;
  }

  private void report(Claim claim) {
    if (claim.row().split().doubts().contains(Doubt.AMBIGUOUS)) {
      findings.add(
          claim.finding(
              FindingName.ACTION_AMBIGUOUS,
              "something in the text may be an action, but which part cannot be told; it was left"
                  + " whole"));
    }
    if (claim.row().split().doubts().contains(Doubt.NEGATION_LOST)) {
      findings.add(
          claim.finding(
              Named.of("NEGATION_LOST"),
              "the text calls an error what is none: it may have lost its \"not\""));
    }
  }
}
