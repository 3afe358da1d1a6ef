package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.action.Split;
import org.errorcatalog.ingest.merge.ActionJoining.Group;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.Named;
import org.jspecify.annotations.Nullable;

/** An entry while an import puts it together from the rows of several pages. */
final class Draft {

  /** A row that claims the entry. */
  record Claim(ReadPage page, PageRow row) {

    Claim split(Split as) {
      return new Claim(page, row.with(as));
    }

    /** Something to say of the row. */
    Finding finding(Named name, String message) {
      return Finding.of(name, message)
          .on(page.path(), page.locale())
          .line(row.line())
          .code(row.code().value());
    }
  }

  private final long id;
  private final Code code;
  private final int variant;
  private final @Nullable KnownEntry known;
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final List<Group> actions = new ArrayList<>();

  Draft(long id, Code code, int variant) {
    this.id = id;
    this.code = code;
    this.variant = variant;
    this.known = null;
  }

  Draft(KnownEntry known) {
    this.id = known.id();
    this.code = new Code(known.code());
    this.variant = known.variant();
    this.known = known;
  }

  long id() {
    return id;
  }

  Code code() {
    return code;
  }

  int variant() {
    return variant;
  }

  /** The entry as the catalog has it, null where it is new. */
  @Nullable KnownEntry known() {
    return known;
  }

  /** The rows that say something of it now, by locale. */
  Map<String, Claim> claims() {
    return claims;
  }

  /** The row that says something of it now in the locale. */
  Optional<Claim> claim(String locale) {
    return Optional.ofNullable(claims.get(locale));
  }

  /** What is said of it in the locale: now, else at the last import, else nothing. */
  @Nullable String text(String locale) {
    Claim claim = claims.get(locale);
    if (claim != null) {
      return claim.row().split().description();
    }
    return known == null || !known.texts().containsKey(locale)
        ? null
        : known.texts().get(locale).upstream();
  }

  List<Group> actions() {
    return actions;
  }
}
