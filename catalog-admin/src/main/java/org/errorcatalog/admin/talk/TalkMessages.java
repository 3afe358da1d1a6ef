package org.errorcatalog.admin.talk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.errorcatalog.core.text.UnitKind;

/** The words of comments, assignment and the inbox. */
@MessageBundle("talk")
interface TalkMessages {

  @Message("Talk")
  String title();

  @Message("To the entry")
  String toEntry();

  @Message("Yours to translate.")
  String yours();

  @Message("{name} translates this.")
  String isOf(String name);

  @Message("Assigned to nobody.")
  String nobodys();

  @Message("Given by {name},")
  String givenBy(String name);

  @Message("Take it")
  String take();

  @Message("Who translates this")
  String assignee();

  @Message("Assign")
  String assign();

  @Message("To nobody")
  String toNobody();

  @Message("No open comments. A comment stays with the entry and is never published.")
  String nothingSaid();

  @Message("all locales")
  String everywhereBadge();

  @Message("Resolve")
  String resolve();

  @Message("Comment (Markdown)")
  String comment();

  @Message("Comment")
  String say();

  @Message("in all locales")
  String everywhere();

  @Message("Resolved comments ({count})")
  String resolvedComments(int count);

  @Message("Resolved by {name},")
  String resolvedBy(String name);

  @Message("Open again")
  String reopen();

  @Message("Inbox")
  String inbox();

  @Message("{count} new")
  String newItems(long count);

  @Message("Mark as seen")
  String markSeen();

  @Message("Assigned to me")
  String assignedToMe();

  @Message("Nothing is assigned to you. Take an entry in its Talk tab.")
  String nothingAssigned();

  @Message("What became of my texts")
  String myTexts();

  @Message("Nobody has decided about or changed a text of yours in the last 90 days.")
  String nothingOfMine();

  @Message("Comments")
  String comments();

  @Message("No comments on your texts in the last 90 days.")
  String noComments();

  @Message("new")
  String isNew();

  @Message("approved by")
  String wasApproved();

  @Message("rejected by")
  String wasRejected();

  @Message("changed by")
  String wasChanged();

  @Message("returned by")
  String wasReturned();

  @Message("submitted by")
  String wasSubmitted();

  @Message("{#when it}{#is ENTRY}facts{#is TEXT}description{#is WORDING}action{/when}")
  String unit(UnitKind it);

  @Message("From yours to what it says now")
  String since();

  @Message("Only the newest {count} are shown.")
  String newestOnly(int count);
}
