package org.errorcatalog.admin.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.bulk.Deed;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.review.Verdict;
import org.errorcatalog.core.text.UnitKind;

/** Who may do what to many units: whoever may do it to one. */
@ApplicationScoped
class BulkRights {

  private final Access access;

  BulkRights(Access access) {
    this.access = access;
  }

  boolean may(Deed deed, Catalog catalog, String locale) {
    if (deed instanceof Deed.Judge judge) {
      return mayWrite(judge.units(), catalog, locale)
          && (!forReviewers(judge.verdict()) || access.reviews());
    }
    if (deed instanceof Deed.Replace replace) {
      return mayWrite(replace.units(), catalog, locale);
    }
    return deed instanceof Deed.Assign ? access.mayEdit(catalog, locale) : access.mayShape(catalog);
  }

  private boolean mayWrite(Set<UnitKind> units, Catalog catalog, String locale) {
    return units.stream()
        .allMatch(
            unit ->
                unit == UnitKind.ENTRY
                    ? access.mayShape(catalog)
                    : access.mayEdit(catalog, locale));
  }

  private static boolean forReviewers(Verdict verdict) {
    return verdict == Verdict.APPROVE || verdict == Verdict.REJECT;
  }
}
