package org.errorcatalog.ingest.repair;

import java.util.List;
import org.errorcatalog.core.entry.Code;
import org.jspecify.annotations.Nullable;

/**
 * A row of an error table, mended.
 *
 * @param line in the page, from 1
 * @param aliases other codes of the same error
 * @param symbolicName where the row or the opening of its text gives one
 * @param severity as the page writes it
 * @param text CommonMark; empty where the page says nothing of the error
 * @param advice what to do about it, CommonMark, where the page gives it apart; else empty
 */
public record ErrorRow(
    int line,
    Code code,
    List<String> aliases,
    @Nullable String symbolicName,
    @Nullable String severity,
    @Nullable Boolean eventLogged,
    String text,
    String advice) {

  public ErrorRow {
    aliases = List.copyOf(aliases);
  }
}
