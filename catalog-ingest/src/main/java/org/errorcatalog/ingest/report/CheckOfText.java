package org.errorcatalog.ingest.report;

import java.util.Locale;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.IssueMessages;

/** The name of a check of texts, as findings have it. */
record CheckOfText(CheckName check) implements Named {

  @Override
  public String name() {
    return check.name();
  }

  @Override
  public Level level() {
    return Level.of(check.usual());
  }

  @Override
  public String meaning() {
    return new IssueMessages(Locale.ENGLISH).meaning(check);
  }

  @Override
  public String toString() {
    return name();
  }
}
