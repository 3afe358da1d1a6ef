package org.errorcatalog.admin.activity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.history.Fate;
import org.errorcatalog.core.text.UnitKind;

/** The words of history, activity and going back. */
@MessageBundle("activity")
interface ActivityMessages {

  @Message("History")
  String history();

  @Message("To the entry")
  String toEntry();

  @Message("{#when it}{#is ENTRY}facts{#is TEXT}description{#is WORDING}action{/when}")
  String unit(UnitKind it);

  @Message("Somebody changed this meanwhile; nothing was brought back.")
  String restoreConflict();

  @Message("Their version is the first below. Bring the older one back again if it is still right.")
  String restoreConflictMore();

  @Message("Nothing was brought back: a check that blocks refuses that version.")
  String restoreBlocked();

  @Message("No history yet")
  String noHistory();

  @Message("It begins with the first translation or import.")
  String noHistoryMore();

  @Message("in release {release}")
  String inRelease(int release);

  @Message("in releases {first} to {last}")
  String inReleases(int first, int last);

  @Message("since release {release}")
  String sinceRelease(int release);

  @Message("Approved by {name},")
  String approvedBy(String name);

  @Message("Bring back")
  String restore();

  @Message("Whole history")
  String wholeHistory();

  @Message("Older")
  String older();

  @Message("Activity")
  String title();

  @Message("Person")
  String person();

  @Message("Anybody")
  String anybody();

  @Message("What")
  String what();

  @Message("Anything")
  String anything();

  @Message("Any locale")
  String anyLocale();

  @Message("From")
  String from();

  @Message("Until")
  String until();

  @Message("Days are those of UTC.")
  String inUtc();

  @Message("Nothing of this kind")
  String nothingFound();

  @Message("Nobody did this in this period, or the filter is too narrow.")
  String nothingFoundMore();

  @Message("Nothing happened yet")
  String nothingYet();

  @Message("What people and imports change is listed here.")
  String nothingYetMore();

  @Message("Show all")
  String showAll();

  @Message("Newest")
  String newest();

  @Message(
      "{#when it}{#is MADE}made{#is EDITED}edited{#is SUBMITTED}submitted{#is RETURNED}returned"
          + "{#is APPROVED}approved{#is REJECTED}rejected{#is REVERTED}took back"
          + "{#is MERGED}merged{#is SPLIT}split{#is IMPORTED}imported{#is PUBLISHED}published"
          + "{#is DISMISSED}dismissed a finding of{#is RESTORED}restored a finding of{#is SET}set"
          + "{#is COMMENTED}commented on{#is RESOLVED}resolved a comment on"
          + "{#is REOPENED}opened again a comment on{#is ASSIGNED}assigned{#else}{it}{/when}")
  String verb(Verb it);

  @Message(
      "{#when it}{#is TEXT}description{#is WORDING}action{#is ENTRY}facts{#is ENTRY_ID}facts"
          + "{#is ACTION}action{#is RELEASE}release{#is CHECK}check{#is FOUR_EYES}four eyes"
          + "{#is GLOSSARY}glossary{#else}{/when}")
  String thing(Subject.Kind it);

  @Message("to {name}")
  String toPerson(String name);

  @Message("to version {number}")
  String toVersion(int number);

  @Message("to nobody")
  String toNobody();

  @Message("Take back…")
  String takeBack();

  @Message("Take back")
  String goBack();

  @Message("Take back what a person or an import changed")
  String goBackTitle();

  @Message(
      "Each unit goes back to its newest version that is not theirs. What somebody else changed or judged since stays.")
  String goBackMore();

  @Message("Import")
  String importRun();

  @Message("Import of {when}")
  String importOf(String when);

  @Message("or a person")
  String orPerson();

  @Message("Choose")
  String choose();

  @Message("Preview")
  String preview();

  @Message("{count} {#if count == 1}unit goes{#else}units go{/if} back")
  String goingBack(int count);

  @Message("{count} {#if count == 1}stays{#else}stay{/if}: changed or judged by somebody since")
  String changedSince(int count);

  @Message(
      "{count} {#if count == 1}stays{#else}stay{/if}: begun there, so there is nothing to go back to")
  String nothingBefore(int count);

  @Message("Nothing goes back")
  String nothingGoes();

  @Message("In this period they changed nothing here that still stands.")
  String nothingGoesMore();

  @Message("More than {limit} units. Choose a shorter period.")
  String tooLong(int limit);

  @Message("Something changed since the preview. Nothing was taken back; this is the new one.")
  String stalePreview();

  @Message("{count} {#if count == 1}unit{#else}units{/if} went back.")
  String wentBack(int count);

  @Message("{count} stayed, because somebody changed them meanwhile.")
  String overtaken(int count);

  @Message("{count} stayed, because a check that blocks refuses their older version.")
  String refusedByChecks(int count);

  @Message("This too can be taken back: choose yourself and this period.")
  String wentBackMore();

  @Message("{count} still to go.")
  String stillGoing(int count);

  @Message("Go on")
  String goOn();

  @Message("Reason, for the history of each unit")
  String reason();

  @Message(
      "{#when it}{#is GOES_BACK}goes back{#is CHANGED_SINCE}stays{#is NOTHING_BEFORE}stays{/when}")
  String fate(Fate it);

  @Message("Next page")
  String nextPage();

  @Message("To the activity")
  String toActivity();
}
