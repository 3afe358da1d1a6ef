package org.errorcatalog.admin.bulk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.errorcatalog.core.bulk.Hindrance;

/** The words of changes of many units. */
@MessageBundle("bulk")
public interface BulkMessages {

  @Message("Change many at once")
  String title();

  @Message("{#if n == 1}The one entry of the list{#else}All {n.grouped} entries of the list{/if}")
  String allOfList(long n);

  @Message("{#if n == 1}1 ticked entry{#else}{n.grouped} ticked entries{/if}")
  String tickedOnes(long n);

  @Message("Back to the list")
  String backToList();

  @Message(
      "{#when it}{#is INCOMPLETE}Something is missing or too long. Nothing was planned."
          + "{#is TOO_MANY}That is more than {most.grouped} texts. Narrow the list and change it "
          + "in parts; nothing was planned.{/when}")
  String problem(BulkView.Problem it, int most);

  @Message(
      "{n.grouped} entries are too many: at most {most.grouped} are changed at once. "
          + "Narrow the list and change it in parts.")
  String tooMuch(long n, int most);

  @Message("What is to be done")
  String whatToDo();

  @Message(
      "{#when it}{#is 'approve'}Approve{#is 'submit'}Submit for review{#is "
          + "'needs_editing'}Mark as needs editing{#is 'reject'}Reject{#is 'replace'}Find and "
          + "replace{#is 'assign'}Assign{#is 'classify'}Set the class{#is 'add'}Add an "
          + "action{#else}Take an action away{/when}")
  String deed(String it);

  @Message("Of each entry")
  String ofWhat();

  @Message(
      "{#when it}{#is 'text'}the description{#is 'wording'}the wordings of its "
          + "actions{#else}class, names and actions{/when}")
  String unit(String it);

  @Message("Reason (a rejection needs one)")
  String reason();

  @Message("Find")
  String find();

  @Message("Replace by")
  String by();

  @Message("whole words")
  String wholeWords();

  @Message("match case")
  String matchCase();

  @Message("To")
  String assignee();

  @Message("nobody")
  String nobody();

  @Message("Action")
  String action();

  @Message("Preview")
  String preview();

  @Message("Nothing is changed yet.")
  String nothingYet();

  @Message(
      "{#when it}{#is 'PREVIEWED'}What would change{#is 'APPLYING'}Being changed{#is "
          + "'APPLIED'}Changed{#is 'UNDOING'}Being taken back{#else}Taken back{/when}")
  String heading(String it);

  @Message(
      "{#when it}{#is 'Judge'}state{#is 'Replace'}find and replace{#is 'Classify'}class"
          + "{#is 'AddAction'}action added{#is 'RemoveAction'}action taken "
          + "away{#else}assignment{/when}")
  String deedOf(String it);

  @Message("{n.grouped} of {all.grouped}")
  String settled(long n, long all);

  @Message("Go on")
  String goOn();

  @Message("entries chosen")
  String chosen();

  @Message("will change")
  String willChange();

  @Message("without a text in this locale")
  String missing();

  @Message(
      "{#when it}{#is 'DONE'}changed{#is 'SKIPPED'}left alone{#is 'REFUSED'}refused{#is "
          + "'UNDONE'}taken back{#is 'KEPT'}not taken back{#else}planned{/when}")
  String outcome(String it);

  @Message(
      "{#when it}{#is ALREADY}already so{#is CHANGED_SINCE}changed in the meantime{#is "
          + "FOUR_EYES}waits for somebody other than its author{#is CHECK}a check blocks it{#is "
          + "INVALID}the result would be empty or too much{#is GONE}no longer there{/when}")
  String hindrance(Hindrance it);

  @Message("{#if n == 1}Change it{#else}Change all {n.grouped}{/if}")
  String apply(long n);

  @Message("Nothing would change.")
  String nothingToDo();

  @Message("{#if n == 1}Take it back{#else}Take all {n.grouped} back{/if}")
  String undo(long n);

  @Message("The first {n} changes")
  String firstChanges(int n);

  @Message("The first {n} that were changed")
  String firstChanged(int n);

  @Message("The first {n} that are left as they are")
  String firstLeft(int n);

  @Message("What")
  String unitHeading();

  @Message("Change")
  String change();

  @Message("Why not")
  String remark();

  @Message("in {n.grouped} entries")
  String inEntries(long n);

  @Message(
      "{#if deed == 'Classify'}{#when it}{#is 'INTERRUPT'}interrupt{#is "
          + "'INFORMATIONAL'}informational{#is 'NOT_AN_ERROR'}not an "
          + "error{#else}error{/when}{#else}{it}{/if}")
  String said(String deed, String it);

  @Message("No entry is chosen. Tick some in the list, or take all that it finds.")
  String nothingChosen();
}
