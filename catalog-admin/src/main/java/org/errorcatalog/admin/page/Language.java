package org.errorcatalog.admin.page;

import com.ibm.icu.util.ULocale;

/** A locale as a page shows it. */
public record Language(String tag) {

  /** {@code rtl} or {@code ltr}, for the {@code dir} attribute. */
  public String direction() {
    return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
  }
}
