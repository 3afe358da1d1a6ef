package org.errorcatalog.ingest.merge;

import java.util.List;
import java.util.Set;

/**
 * A page as an import takes it.
 *
 * @param path as the source names it
 * @param unreadable keys of codes that the page has but whose rows cannot be taken
 */
public record ReadPage(
    PageKey key,
    String path,
    String sha256,
    Provenance provenance,
    List<PageRow> rows,
    Set<String> unreadable) {

  String locale() {
    return key.locale();
  }
}
