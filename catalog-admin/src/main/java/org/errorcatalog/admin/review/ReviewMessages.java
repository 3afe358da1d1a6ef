package org.errorcatalog.admin.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.errorcatalog.core.text.UnitKind;

/** The words of the review queue. */
@MessageBundle("review")
interface ReviewMessages {

  @Message("Review")
  String title();

  @Message("Queues")
  String queues();

  @Message("Entries")
  String entries();

  @Message("Nothing waits here")
  String nothingWaits();

  @Message(
      "What an editor saves comes here, oldest first, until a reviewer approves or returns it.")
  String nothingWaitsMore();

  @Message("From the start")
  String fromStart();

  @Message("Next page")
  String nextPage();

  @Message("Deciding takes the role of a reviewer and a grant for this locale.")
  String notReviewer();

  @Message("{#when it}{#is ENTRY}facts{#is TEXT}description{#is WORDING}action{/when}")
  String unit(UnitKind it);

  @Message("in {count} entries")
  String sharedBy(int count);

  @Message("{count} blocking")
  String blockingFindings(int count);

  @Message("{count} to look at")
  String warningFindings(int count);

  @Message("Changed since the approved version")
  String sinceApproved();

  @Message("Changed from what the page says")
  String sincePage();

  @Message("New")
  String sinceNothing();

  @Message("Changed since the version of {name}")
  String sinceAuthor(String name);

  @Message("Reason (a rejection needs one)")
  String reason();

  @Message("Approve")
  String approve();

  @Message("Needs editing")
  String needsEditing();

  @Message("Reject")
  String reject();

  @Message("Open in the workbench")
  String edit();

  @Message("Somebody changed this meanwhile; nothing was decided. Below is what it says now.")
  String conflict();

  @Message("Nothing was decided: a rejection needs a reason of at most 500 characters.")
  String needsReason();

  @Message("Your own words: somebody else approves them.")
  String ownWords();

  @Message("Not approved: a check that blocks found something:")
  String blocked();
}
