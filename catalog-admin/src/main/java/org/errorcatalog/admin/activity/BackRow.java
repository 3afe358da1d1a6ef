package org.errorcatalog.admin.activity;

import org.errorcatalog.admin.page.Difference;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.history.Fate;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the preview.
 *
 * @param address of its history
 * @param difference from what it says now to what it would say
 */
record BackRow(
    UnitKind kind,
    String code,
    int variant,
    @Nullable String locale,
    String address,
    Fate fate,
    Sign now,
    Sign then,
    Difference difference) {

  public boolean goes() {
    return fate == Fate.GOES_BACK;
  }
}
