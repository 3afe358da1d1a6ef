package org.errorcatalog.ingest.merge;

import java.net.URI;
import java.util.List;
import org.errorcatalog.ingest.markdown.RawRow;
import org.errorcatalog.ingest.report.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was read, before anything in it is mended.
 *
 * @param path as the source names it
 * @param identity what the page is known by in every language
 * @param locale null where nothing says which it is
 * @param address of the page, null where unknown
 * @param codePrefix what people write before the codes of the page, or null
 * @param findings with their places
 * @param taken the same page as the catalog has it, whose rows were not read again; else null
 */
public record RawPage(
    String path,
    String identity,
    @Nullable String locale,
    @Nullable URI address,
    String sha256,
    Provenance provenance,
    @Nullable String codePrefix,
    List<RawRow> rows,
    List<Finding> findings,
    @Nullable TakenPage taken) {

  public RawPage {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }
}
