package org.errorcatalog.ingest.merge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page as an import takes it.
 *
 * @param path as the source names it
 * @param codePrefix what people write before the codes of the page, or null
 * @param held keys of codes that the page has but whose rows cannot be taken
 * @param undecided whether the page has rows whose codes cannot be told
 * @param codeRows how many rows carry an error's code
 * @param codes how many of the codes differ
 * @param unread whether the rows were not read, since the catalog has them from the same page
 */
public record ReadPage(
    PageKey key,
    String path,
    String sha256,
    Provenance provenance,
    @Nullable String codePrefix,
    List<PageRow> rows,
    Set<String> held,
    boolean undecided,
    int codeRows,
    int codes,
    boolean unread) {

  String locale() {
    return key.locale();
  }

  /** Whether the page may still have the code, though no row can be taken for it. */
  boolean mayHave(String codeKey) {
    return undecided || held.contains(codeKey);
  }
}
