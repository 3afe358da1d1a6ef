package org.errorcatalog.admin.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.core.imports.ImportProgress;

/** The words of the pages of imports; another language is another file. */
@MessageBundle("imports")
public interface ImportMessages {

  @Message("Pages (.md or .zip)")
  String pages();

  @Message("Mode")
  String mode();

  @Message("Upload and check")
  String uploadAndCheck();

  @Message("Take pages that are in another language than they say")
  String acceptLanguage();

  @Message(
      "Up to 20 files, 50 MB together. Nothing is changed before you have seen what would change.")
  String uploadMore();

  @Message("No imports yet")
  String noImports();

  @Message("Upload a page, or run catalog-ingest import.")
  String noImportsMore();

  @Message("This import is not waiting for a decision any more. Nothing was changed by your click.")
  String decidedAlready();

  @Message("A worker will take this up. This page follows by itself.")
  String importWaiting();

  @Message("Apply")
  String apply();

  @Message("Give up")
  String giveUp();

  @Message("What it would change")
  String dryRun();

  @Message("Entry by entry")
  String entries();

  @Message("Findings")
  String findings();

  @Message("variant {number}")
  String variant(int number);

  @Message("And {number} more.")
  String moreEntries(int number);

  @Message("{#when change}{#is 'ADDED'}added{#is 'WITHDRAWN'}withdrawn{#else}changed{/when}")
  String entryChange(String change);

  @Message("{#when part}{#is 'ACTIONS'}actions{#else}description{/when}")
  String textPart(String part);

  @Message(
      "{#when change}{#is 'KEPT'}edited, stays; what the page says changes"
          + "{#else}edited, stays; its source changes{/when}")
  String stays(String change);

  @Message(
      "{#when name}{#is 'class'}Class{#is 'status'}Status{#is 'severity'}Severity"
          + "{#is 'eventLogged'}Event log{#is 'symbolicName'}Symbolic name{#is 'aliases'}Aliases"
          + "{#is 'actions'}Actions{#else}{name}{/when}")
  String factName(String name);

  @Message(
      "{#when phase}{#is READING}A worker is reading the pages, {pages} so far."
          + "{#is COMPARING}A worker is comparing {pages} pages with the catalog."
          + "{#is WRITING}A worker is writing the changes.{/when}")
  String progress(ImportProgress.Phase phase, int pages);

  @Message("What it changed")
  String applied();

  @Message("unchanged")
  String unchanged();

  @Message("Finding")
  String finding();

  @Message("Where")
  String position();

  @Message("Message")
  String findingMessage();

  @Message("Import {number}")
  String importNumber(long number);

  @Message("{rows} rows, {codes} codes")
  String pageHolds(int rows, int codes);

  @Message(
      "{#when it}{#is KEEP}keep: merge, edited texts stay{#is OVERRIDE}override: replace edited texts too"
          + "{#is NEW_ONLY}new only: add entries, change none{/when}")
  String importMode(ImportMode it);

  @Message(
      "{#when name}{#is 'CATALOG_NAME'}A catalog name has small letters, digits and hyphens, and begins with a letter; api, q, problems and error are reserved."
          + "{#is 'NO_FILES'}Choose at least one page."
          + "{#is 'TOO_MANY_FILES'}At most 20 files at once. Put them in a zip file."
          + "{#is 'TOO_LARGE'}At most 50 MB at once."
          + "{#is 'OTHER_KIND'}Only .md and .zip files."
          + "{#is 'SAME_NAME'}Two files have the same name.{/when} Nothing was uploaded.")
  String uploadComplaint(String name);
}
