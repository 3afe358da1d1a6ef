package org.errorcatalog.admin.edit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of an entry; another language is another file. */
@MessageBundle("edit")
public interface EditMessages {

  @Message("Previous entry")
  String previous();

  @Message("Next entry")
  String next();

  @Message("Variants")
  String variants();

  @Message("Variant")
  String variant();

  @Message("Source")
  String left();

  @Message("Target")
  String right();

  @Message("Description")
  String description();

  @Message("Suggested actions")
  String actions();

  @Message("No suggested action.")
  String noActions();

  @Message("No text in this locale yet.")
  String noTextHere();

  @Message("No wording in this locale yet.")
  String noWordingHere();

  @Message("machine translated")
  String machineTranslated();

  @Message("Saved")
  String saved();

  @Message("Somebody was faster")
  String conflict();

  @Message("Your text is kept below and not saved. Stored meanwhile by")
  String conflictMore();

  @Message("Stored now")
  String theirs();

  @Message("The page has changed since this was edited")
  String pageChanged();

  @Message("It says now")
  String pageSays();

  @Message("The source has changed since this was edited.")
  String sourceChanged();

  @Message("From theirs to yours")
  String difference();

  @Message("Wording in")
  String wordingIn();

  @Message("Save and approve")
  String saveApproved();

  @Message("Save mine over theirs")
  String saveMine();

  @Message("Save as needs editing")
  String saveNeedsEditing();

  @Message("A check refuses this text")
  String blocked();

  @Message("Nothing was saved; what you typed is still here. Mend it and save again.")
  String blockedMore();

  @Message("Findings")
  String findings();

  @Message("blocks")
  String blocking();

  @Message("warning")
  String warning();

  @Message("Replace by")
  String replaceBy();

  @Message("Take out")
  String takeOut();

  @Message("Dismiss")
  String dismiss();

  @Message("Why is it no fault?")
  String whyDismiss();

  @Message("{count} dismissed {#if count == 1}finding{#else}findings{/if}")
  String dismissedFindings(int count);

  @Message("Take back")
  String takeBack();

  @Message("History")
  String history();

  @Message("From")
  String fromPage();

  @Message("handed off")
  String handedOff();

  @Message("Facts of the entry")
  String facts();

  @Message("Not saved: somebody changed it meanwhile. What is stored now is shown; choose again.")
  String factsConflict();

  @Message("Symbolic name")
  String symbolicName();

  @Message("Severity")
  String severity();

  @Message("Aliases")
  String aliases();

  @Message("Kind")
  String kind();

  @Message("Audience")
  String audienceHeading();

  @Message("shared by {count} entries: a change reaches all of them")
  String sharedBy(long count);

  @Message("List")
  String list();

  @Message("Help")
  String help();

  @Message("What helps")
  String helpTabs();

  @Message("{code} saved")
  String done(String code);

  @Message("More locales")
  String moreLocales();

  @Message("Add an action")
  String addAction();

  @Message("Written to the event log")
  String eventLogged();

  @Message("unknown")
  String unknown();

  @Message("yes")
  String yes();

  @Message("no")
  String no();

  @Message("Other codes of the same error, with commas between them.")
  String aliasesHint();

  @Message("Approve")
  String approve();

  @Message("Approve as it is, next")
  String approveNext();

  @Message("Needs editing")
  String needsEditing();

  @Message("Reject")
  String reject();

  @Message("Reason")
  String reason();

  @Message(
      "Two people are needed here: what somebody wrote is approved by somebody else. Nothing was changed.")
  String ownWords();

  @Message("Save, next")
  String saveNext();

  @Message("Save, approve, next")
  String saveApprovedNext();

  @Message("What was typed here and not saved is back.")
  String draftBack();

  @Message("Show what is stored")
  String draftDrop();

  @Message("What the reviewer changed")
  String reviewerChanged();

  @Message("Try earlier")
  String moveUp();

  @Message("Take out of this entry")
  String removeAction();

  @Message("about this action")
  String aboutAction();

  @Message(
      "{#when it}{#is MEMORY}Memory{#is LOCALES}Locales{#is GLOSSARY}Glossary{#is SIMILAR}Similar codes"
          + "{#is UPSTREAM}Upstream{#is CONCORDANCE}Concordance{#is HISTORY}History{#is TALK}Talk{/when}")
  String helpTab(HelpTab it);
}
