package org.errorcatalog.admin.edit;

import jakarta.enterprise.context.ApplicationScoped;
import org.errorcatalog.admin.edit.FoundIssues.Located;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.finding.Dismissing;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.UnknownUnitException;

/** Settles findings: by their fix, or by the word of somebody who may edit the text. */
@ApplicationScoped
class Settling {

  private final Saving saving;
  private final Dismissing dismissing;
  private final Access access;

  Settling(Saving saving, Dismissing dismissing, Access access) {
    this.saving = saving;
    this.dismissing = dismissing;
    this.access = access;
  }

  /**
   * Saves the text with the fix.
   *
   * @param version the one that the editor saw
   */
  Outcome fix(EntryPlace place, Located located, int version) {
    Typed typed = Typed.of(version, located.fixed());
    Long actionId = located.actionId();
    return actionId == null ? saving.text(place, typed) : saving.wording(place, actionId, typed);
  }

  Outcome dismiss(EntryPlace place, Located located, String reason) {
    return attempt(
        place,
        () ->
            dismissing.dismiss(
                place.catalog().id(), located.finding().id(), reason, access.actor()));
  }

  Outcome restore(EntryPlace place, Located located) {
    return attempt(
        place,
        () -> dismissing.restore(place.catalog().id(), located.finding().id(), access.actor()));
  }

  private Outcome attempt(EntryPlace place, Runnable deed) {
    access.require(access.mayEdit(place.catalog(), place.target()));
    try {
      deed.run();
      return Outcome.NONE;
    } catch (InvalidChangeException invalid) {
      return Outcome.invalid(null, invalid);
    } catch (UnknownUnitException gone) {
      return Outcome.NONE;
    }
  }
}
