package org.errorcatalog.admin.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import org.errorcatalog.core.finding.CheckFailedException;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.StaleVersionException;

/** Says why a change was refused, in the reader's language, as a sentence without a period. */
@ApplicationScoped
public class Refusals {

  private final Reader reader;

  Refusals(Reader reader) {
    this.reader = reader;
  }

  public String say(InvalidChangeException refused) {
    return words().complaint(refused.complaint(), refused.limit());
  }

  /** Also of a save that somebody was faster with, or that a check refuses. */
  public String say(RuntimeException refused) {
    if (refused instanceof InvalidChangeException invalid) {
      return say(invalid);
    }
    if (refused instanceof StaleVersionException) {
      return words().changedMeanwhile();
    }
    return refused instanceof CheckFailedException
        ? words().checkRefuses()
        : String.valueOf(refused.getMessage());
  }

  private Messages words() {
    InterfaceLanguage language = reader.language();
    return language == InterfaceLanguage.ENGLISH
        ? MessageBundles.get(Messages.class)
        : MessageBundles.get(Messages.class, Localized.Literal.of(language.tag()));
  }
}
