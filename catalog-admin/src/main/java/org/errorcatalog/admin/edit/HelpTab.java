package org.errorcatalog.admin.edit;

import io.quarkus.qute.TemplateEnum;
import java.util.Locale;

/** What helps with a text, beside it. */
@TemplateEnum
public enum HelpTab {
  MEMORY,
  LOCALES,
  GLOSSARY,
  SIMILAR,
  UPSTREAM,
  CONCORDANCE,
  HISTORY,
  TALK;

  /** As it stands in an address. */
  String part() {
    return name().toLowerCase(Locale.ROOT);
  }
}
