package org.errorcatalog.admin.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.errorcatalog.core.entry.EntryStatus;

/** The words for what an entry says apart from words in a language. */
@MessageBundle("fact")
interface FactMessages {

  @Message(
      "{#when it}{#is CLASS}class{#is STATUS}status{#is SEVERITY}severity"
          + "{#is EVENT_LOGGED}event logged{#is SYMBOLIC_NAME}symbolic name{#is ALIASES}aliases"
          + "{#is ACTIONS}actions{/when}")
  String name(FactChange.Fact it);

  @Message("{#when it}{#is ACTIVE}active{#is WITHDRAWN}withdrawn{/when}")
  String status(EntryStatus it);

  @Message("yes")
  String yes();

  @Message("no")
  String no();

  @Message("The words are the same.")
  String same();
}
