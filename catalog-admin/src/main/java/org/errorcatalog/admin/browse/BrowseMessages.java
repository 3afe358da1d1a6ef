package org.errorcatalog.admin.browse;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the lists of catalogs and entries and of the dashboard. */
@MessageBundle("browse")
public interface BrowseMessages {

  @Message("Locales")
  String locales();

  @Message("Current release")
  String currentRelease();

  @Message("none yet")
  String noneYet();

  @Message("No catalogs yet")
  String noCatalogs();

  @Message("The first import of a page makes one. Upload pages, or run catalog-ingest import.")
  String noCatalogsMore();

  @Message("Search")
  String search();

  @Message("code or words")
  String searchHint();

  @Message("Show all entries")
  String showAll();

  @Message("Filter by state")
  String filterByState();

  @Message("Nothing found")
  String nothingFound();

  @Message("No entry fits this search and these filters in this locale. Take one off, or show all.")
  String nothingFoundMore();

  @Message("No entries yet")
  String noEntries();

  @Message("Entries come with the import of a page. Upload one, or run catalog-ingest import.")
  String noEntriesMore();

  @Message("First page")
  String firstPage();

  @Message("Next page")
  String nextPage();

  @Message("Order")
  String sort();

  @Message(
      "{#when it}{#is CODE}code{#is NEWEST}newest change{#is OLDEST}oldest change{#is "
          + "STATE}state{#is LENGTH}longest text{/when}")
  String sortBy(Sort it);

  @Message("More filters")
  String moreFilters();

  @Message("Search in")
  String searchIn();

  @Message(
      "{#when it}{#is CODE}code and names{#is SOURCE}source text{#is TARGET}target text"
          + "{#is WORDINGS}actions{/when}")
  String field(Field it);

  @Message("{#when it}{#is CASE}match case{#is WORD}whole words{#is EXACT}the whole text{/when}")
  String option(Search.Option it);

  @Message(
      "{#when it}{#is STATE}State{#is OF}State of{#is CHECK}Check{#is CLASS}Class{#is "
          + "STATUS}Status{#is KIND}Action{#is AUDIENCE}Audience{#is MT}machine-translated{#is "
          + "OUTDATED}outdated{#is SINCE}Changed since release{#is ASSIGNED}Assigned to{#is "
          + "COMMENTED}commented{/when}")
  String facet(Facet it);

  @Message("any")
  String any();

  @Message("Only")
  String only();

  @Message("{#when it}{#is 'WITHDRAWN'}withdrawn{#else}active{/when}")
  String status(String it);

  @Message("{#when it}{#is 'text'}the description{#else}an action{/when}")
  String unitsOf(String it);

  @Message("{#when it}{#is 'me'}me{#is 'nobody'}nobody{#else}{it}{/when}")
  String assignee(String it);

  @Message("Filters that are on")
  String activeFilters();

  @Message("take this filter off")
  String takeOff();

  @Message("Saved filters")
  String savedFilters();

  @Message("None yet. Narrow the list, then give it a name here.")
  String noSavedFilters();

  @Message("shared")
  String shared();

  @Message("Delete the filter {title}")
  String deleteFilter(String title);

  @Message("Keep this list as")
  String saveThis();

  @Message("name")
  String nameOfFilter();

  @Message("for everybody in this catalog")
  String share();

  @Message("Not kept: it needs a name, and a person has at most 50 in a catalog.")
  String notKept();

  @Message("{#if n == 1}1 entry{#else}{n.grouped} entries{/if}")
  String found(long n);

  @Message("{n.grouped} left")
  String left(long n);

  @Message("Nothing is left in this list.")
  String nothingLeft();

  @Message("All on this page")
  String tickAll();

  @Message("Change ticked ones")
  String changeTicked();

  @Message("Change the whole list")
  String changeAll();

  @Message("an action:")
  String inActions();

  @Message("{#if n == 1}1 finding{#else}{n} findings{/if}")
  String findings(long n);

  @Message("List")
  String pane();

  @Message("Earlier")
  String earlier();

  @Message("Later")
  String later();

  @Message("me")
  String toMe();

  @Message("nobody")
  String toNobody();

  @Message("Dashboard")
  String dashboard();

  @Message("Descriptions")
  String descriptions();

  @Message("Wordings of actions")
  String actionWordings();

  @Message("Approved")
  String done();

  @Message("{n} %")
  String percent(long n);

  @Message("with findings")
  String withFindings();

  @Message("assigned to me")
  String assignedToMe();

  @Message("any check")
  String anyCheck();
}
