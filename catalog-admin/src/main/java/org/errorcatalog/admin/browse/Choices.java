package org.errorcatalog.admin.browse;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.EntryClass;

/** What the values of facets stand for, where templates name them. */
@TemplateExtension
class Choices {

  private Choices() {}

  static EntryClass asClass(String value) {
    return EntryClass.valueOf(value);
  }

  static ActionKind asKind(String value) {
    return ActionKind.valueOf(value);
  }

  static Audience asAudience(String value) {
    return Audience.valueOf(value);
  }

  static Sign asSign(String value) {
    return Sign.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
