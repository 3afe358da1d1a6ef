package org.errorcatalog.admin.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.InvalidChangeException;

/** Says why a change was refused, in the reader's language, as a sentence without a period. */
@ApplicationScoped
public class Refusals {

  private final Reader reader;

  Refusals(Reader reader) {
    this.reader = reader;
  }

  public String say(InvalidChangeException refused) {
    Complaint complaint = refused.complaint();
    return complaint == null
        ? String.valueOf(refused.getMessage())
        : words().complaint(complaint, refused.limit());
  }

  private Messages words() {
    InterfaceLanguage language = reader.language();
    return language == InterfaceLanguage.ENGLISH
        ? MessageBundles.get(Messages.class)
        : MessageBundles.get(Messages.class, Localized.Literal.of(language.tag()));
  }
}
