package org.errorcatalog.admin.browse;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the lists of catalogs and entries; another language is another file. */
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

  @Message("No entry has these words, this state and this finding in this locale.")
  String nothingFoundMore();

  @Message("No entries yet")
  String noEntries();

  @Message("Entries come with the import of a page. Upload one, or run catalog-ingest import.")
  String noEntriesMore();

  @Message("First page")
  String firstPage();

  @Message("Next page")
  String nextPage();

  @Message("Any check")
  String anyCheck();
}
