package org.errorcatalog.admin.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What each key does; another language is another file. */
@MessageBundle("keys")
public interface KeyMessages {

  @Message("Keys")
  String title();

  @Message("search")
  String search();

  @Message("next, previous entry")
  String next();

  @Message("in the list: next, previous row, tick it, change the ticked ones, filters")
  String list();

  @Message("edit the text")
  String edit();

  @Message("save what is being edited")
  String save();

  @Message("show these keys")
  String show();

  @Message("approve as it is, next")
  String approve();

  @Message("reject, with a reason")
  String reject();

  @Message("in the review queue: approve, send back")
  String queue();

  @Message("copy the source")
  String copySource();

  @Message("take the nth suggestion")
  String take();

  @Message("insert the nth placeholder or link")
  String insert();

  @Message("go to the next finding, apply its fix")
  String fix();

  @Message("memory, locales, glossary, similar codes, upstream, concordance, history, talk")
  String help();

  @Message("go to dashboard, entries, review, inbox, activity")
  String go();

  @Message(
      "c copies the source · 1…9 takes a suggestion · i inserts a piece · n goes to the next fix")
  String chord();

  @Message("1…9 inserts a placeholder or link")
  String piece();
}
