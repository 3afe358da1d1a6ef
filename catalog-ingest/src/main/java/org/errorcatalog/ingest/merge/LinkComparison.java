package org.errorcatalog.ingest.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.errorcatalog.core.check.CheckedText;
import org.errorcatalog.ingest.merge.Draft.Claim;
import org.errorcatalog.ingest.repair.ErrorRow;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.Named;

/**
 * Looks for rows whose links lead elsewhere than those of all other languages, whichever part of
 * the row they stand in.
 */
final class LinkComparison {

  private static final Named NAME = Named.of("LINKS_DIFFER");

  private final String sourceLocale;

  LinkComparison(String sourceLocale) {
    this.sourceLocale = sourceLocale;
  }

  /** What is to be said of the rows of an entry. */
  Optional<Finding> of(Draft draft) {
    if (draft.claims().values().stream().noneMatch(LinkComparison::mayLink)) {
      return Optional.empty();
    }
    Map<String, List<String>> targets = new LinkedHashMap<>();
    draft.claims().forEach((locale, claim) -> targets.put(locale, targets(locale, claim)));
    return Dissent.among(targets, sourceLocale)
        .flatMap(dissent -> draft.claim(dissent.locale()).map(claim -> finding(claim, dissent)));
  }

  /** Reading the markup of every row would take long, and few have links. */
  private static boolean mayLink(Claim claim) {
    ErrorRow row = claim.row().row();
    return mayLink(row.text()) || mayLink(row.advice());
  }

  private static boolean mayLink(String text) {
    return text.contains("](") || text.contains("://") || text.contains("www.");
  }

  private static List<String> targets(String locale, Claim claim) {
    ErrorRow row = claim.row().row();
    CheckedText all = new CheckedText(locale, row.text() + "\n\n" + row.advice());
    return all.destinations().stream().sorted().toList();
  }

  private static Finding finding(Claim claim, Dissent<List<String>> dissent) {
    return claim.finding(
        NAME,
        "the links lead to %s, and to %s in all other languages"
            .formatted(shown(dissent.value()), shown(dissent.others())));
  }

  private static String shown(List<String> targets) {
    return targets.isEmpty() ? "nothing" : String.join(", ", targets);
  }
}
