package org.errorcatalog.ingest.repair;

import java.util.List;
import java.util.Set;
import org.errorcatalog.ingest.report.Finding;

/**
 * A page after repair.
 *
 * @param findings with lines and codes, not yet with page and locale
 * @param codeRows how many of its rows carry an error's code, decided or not
 * @param held keys of codes that the page has but whose texts cannot be taken
 * @param undecided whether a row was left out because its code cannot be decided
 */
public record RepairedPage(
    List<ErrorRow> rows,
    List<Finding> findings,
    int codeRows,
    Set<String> held,
    boolean undecided) {

  public RepairedPage {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
    held = Set.copyOf(held);
  }
}
