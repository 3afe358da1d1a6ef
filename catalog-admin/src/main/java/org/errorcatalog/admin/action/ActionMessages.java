package org.errorcatalog.admin.action;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of actions; another language is another file. */
@MessageBundle("action")
public interface ActionMessages {

  @Message("Suggested actions")
  String actionsTitle();

  @Message("Give {code} an action")
  String giveTo(String code);

  @Message("Search")
  String search();

  @Message("words of a wording")
  String searchHint();

  @Message("Kind")
  String kind();

  @Message("Audience")
  String audience();

  @Message("Entries")
  String sharedBy();

  @Message("Give")
  String give();

  @Message("has it")
  String hasIt();

  @Message("No action has these words")
  String nothingFound();

  @Message("No actions yet")
  String none();

  @Message(
      "An import splits them from descriptions; on the page of an entry they are written by hand.")
  String noneMore();

  @Message("First page")
  String firstPage();

  @Message("Next page")
  String nextPage();

  @Message("Write a new one")
  String writeNew();

  @Message("Wording in {locale}")
  String wordingIn(String locale);

  @Message("Write and give")
  String write();

  @Message("Back to {code}")
  String backToEntry(String code);

  @Message("Action {id}")
  String actionNumber(long id);

  @Message("A change reaches {count} {#if count == 1}entry{#else}entries{/if}.")
  String reach(long count);

  @Message("Wordings")
  String wordings();

  @Message("No wording yet.")
  String noWording();

  @Message("Entries that have it")
  String who();

  @Message("The first {count} are shown.")
  String firstShown(int count);

  @Message("No entry has it.")
  String nobody();

  @Message("Give the ticked ones an action of their own")
  String split();

  @Message("With the same wordings; later changes of either no longer reach the other.")
  String splitMore();

  @Message("Merge into another")
  String merge();

  @Message("Every entry that has this one gets the other in its place.")
  String mergeMore();

  @Message("Number of the other action")
  String otherNumber();

  @Message("Show what changes")
  String preview();

  @Message("Goes")
  String gone();

  @Message("Stays")
  String kept();

  @Message("{count} {#if count == 1}entry changes{#else}entries change{/if}.")
  String mergeTouches(long count);

  @Message("Taken over, since only the one that goes has a wording:")
  String adopted();

  @Message("Dropped, since the one that stays says it differently:")
  String differing();

  @Message("Merge")
  String doMerge();

  @Message("Not changed:")
  String notChanged();
}
