package org.errorcatalog.ingest.merge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page as an import takes it.
 *
 * @param path as the source names it
 * @param codePrefix what people write before the codes of the page, or null
 * @param unreadable keys of codes that the page has but whose rows cannot be taken
 */
public record ReadPage(
    PageKey key,
    String path,
    String sha256,
    Provenance provenance,
    @Nullable String codePrefix,
    List<PageRow> rows,
    Set<String> unreadable) {

  String locale() {
    return key.locale();
  }
}
