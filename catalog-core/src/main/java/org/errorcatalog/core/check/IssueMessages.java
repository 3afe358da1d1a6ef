package org.errorcatalog.core.check;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What issues say, in the reader's language. */
public final class IssueMessages {

  private static final Control NO_GUESSING =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ResourceBundle bundle;

  /** Messages in that language where there is a bundle in it, else in English. */
  public IssueMessages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle("org.errorcatalog.core.check.checks", locale, NO_GUESSING);
  }

  /** What a check looks for, in a few words. */
  public String meaning(CheckName check) {
    return bundle.getString(check.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** One sentence, without a period. */
  public String of(Issue issue) {
    MessageFormat format = new MessageFormat(bundle.getString(issue.message()), locale);
    return format.format(issue.arguments().toArray());
  }
}
