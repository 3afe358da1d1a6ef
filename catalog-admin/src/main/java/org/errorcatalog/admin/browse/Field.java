package org.errorcatalog.admin.browse;

import io.quarkus.qute.TemplateEnum;
import java.util.Locale;

/** Where a search looks. */
@TemplateEnum
public enum Field {
  /** Code, symbolic name and aliases. */
  CODE,
  SOURCE,
  TARGET,
  /** The wordings of the entry's actions, in both locales. */
  WORDINGS;

  /** As it is called in an address. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
