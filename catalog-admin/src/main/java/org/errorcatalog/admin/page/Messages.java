package org.errorcatalog.admin.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.core.imports.ImportRequest;
import org.errorcatalog.core.release.ReleaseState;

/** The words of the interface that name things; another language is another file. */
@MessageBundle
public interface Messages {

  @Message("Error Catalog")
  String product();

  @Message(
      "{#when sign}{#is UNTRANSLATED}untranslated{#is PRETRANSLATED}pretranslated"
          + "{#is NEEDS_EDITING}needs editing{#is IN_REVIEW}in review{#is APPROVED}approved"
          + "{#is REJECTED}rejected{/when}")
  String state(Sign sign);

  @Message(
      "{#when name}{#is 'VIEWER'}viewer{#is 'EDITOR'}editor{#is 'REVIEWER'}reviewer"
          + "{#is 'PUBLISHER'}publisher{#is 'ADMIN'}admin{#else}no role{/when}")
  String role(String name);

  @Message(
      "{#when it}{#is ERROR}error{#is INTERRUPT}interrupt{#is INFORMATIONAL}informational"
          + "{#is NOT_AN_ERROR}not an error{/when}")
  String entryClass(EntryClass it);

  @Message(
      "{#when it}{#is IGNORE}ignore{#is RETRY}retry{#is SIGN_IN_AGAIN}sign in again"
          + "{#is CONTACT}contact{#is CONFIGURE}configure{#is OPEN_TICKET}open a ticket"
          + "{#is OTHER}other{/when}")
  String actionKind(ActionKind it);

  @Message(
      "{#when it}{#is END_USER}end user{#is TENANT_ADMIN}tenant admin{#is APP_OWNER}app owner"
          + "{#is APP_DEVELOPER}app developer{#is IDENTITY_PROVIDER}identity provider"
          + "{#is VENDOR_SUPPORT}vendor support{/when}")
  String audience(Audience it);

  @Message("{#when it}{#is UI}console{#is API}API{#is IMPORT}import{#is CLI}command line{/when}")
  String origin(Origin it);

  @Message("Skip to the content")
  String skip();

  @Message("Light or dark")
  String theme();

  @Message("Keys")
  String keys();

  @Message("search")
  String keySearch();

  @Message("next, previous entry")
  String keyNext();

  @Message("edit the text")
  String keyEdit();

  @Message("save what is being edited")
  String keySave();

  @Message("show these keys")
  String keyKeys();

  @Message("Close")
  String close();

  @Message("Places")
  String places();

  @Message("Sign in")
  String signIn();

  @Message("Sign out")
  String signOut();

  @Message("Signed out")
  String signedOut();

  @Message("What you saved is kept.")
  String signedOutMore();

  @Message("Sign-in did not succeed")
  String signInFailed();

  @Message("The identity provider refused, or the attempt took too long. Nothing was changed.")
  String signInFailedMore();

  @Message("Sign-in is not available")
  String signInUnavailable();

  @Message(
      "The identity provider cannot be reached. Saved texts are safe and lookups go on; try again in a minute, or tell the operator.")
  String signInUnavailableMore();

  @Message("Catalogs")
  String catalogs();

  @Message("Catalog")
  String catalog();

  @Message("Entries")
  String entries();

  @Message("Release")
  String releasePlace();

  @Message("Imports")
  String imports();

  @Message("Locales")
  String locales();

  @Message("Locale")
  String locale();

  @Message("Current release")
  String currentRelease();

  @Message("none yet")
  String noneYet();

  @Message("No catalogs yet")
  String noCatalogs();

  @Message("The first import of a page makes one. Upload pages, or run catalog-ingest import.")
  String noCatalogsMore();

  @Message("Upload pages")
  String uploadPages();

  @Message("Search")
  String search();

  @Message("code or words")
  String searchHint();

  @Message("Show")
  String show();

  @Message("Show all entries")
  String showAll();

  @Message("Filter by state")
  String filterByState();

  @Message("All entries")
  String allEntries();

  @Message("outdated")
  String outdated();

  @Message("withdrawn")
  String withdrawn();

  @Message("Nothing found")
  String nothingFound();

  @Message("No entry has these words, this state and this finding in this locale.")
  String nothingFoundMore();

  @Message("No entries yet")
  String noEntries();

  @Message("Entries come with the import of a page. Upload one, or run catalog-ingest import.")
  String noEntriesMore();

  @Message("Code")
  String code();

  @Message("Class")
  String entryClassHeading();

  @Message("State")
  String stateHeading();

  @Message("First page")
  String firstPage();

  @Message("Next page")
  String nextPage();

  @Message("You may not do this")
  String forbidden();

  @Message(
      "Your account has no role or no grant for it. Nothing was changed. An admin of the catalog can give you access.")
  String forbiddenMore();

  @Message("There is no such page")
  String notFound();

  @Message("The address may be mistyped, or the entry has another code.")
  String notFoundMore();

  @Message("That is too much at once")
  String tooLarge();

  @Message("Nothing was stored. Send less.")
  String tooLargeMore();

  @Message("Something went wrong")
  String failed();

  @Message("Nothing was stored of this request. Try again; if it stays, tell the operator this id.")
  String failedMore();

  @Message("This request cannot be answered")
  String badRequest();

  @Message(
      "A form was out of date or incomplete, and nothing was stored. Go back, load the page again and send the form once more.")
  String badRequestMore();

  @Message("Copy")
  String copy();

  @Message("To the catalogs")
  String home();

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

  @Message("Not saved:")
  String notSaved();

  @Message("Somebody was faster")
  String conflict();

  @Message("Your text is kept below and not saved. Stored meanwhile by")
  String conflictMore();

  @Message("Stored now")
  String theirs();

  @Message("From theirs to yours")
  String difference();

  @Message("Wording in")
  String wordingIn();

  @Message("Save")
  String save();

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

  @Message("Checks")
  String checks();

  @Message("Check")
  String check();

  @Message("Any check")
  String anyCheck();

  @Message("Descriptions")
  String textsFound();

  @Message("Wordings")
  String wordingsFound();

  @Message("Entries")
  String entriesFound();

  @Message("Level of")
  String levelOf();

  @Message("usual")
  String usual();

  @Message("{#when it}{#is OFF}off{#is WARNING}warning{#is BLOCKING}blocking{/when}")
  String checkLevel(CheckLevel it);

  @Message("Limits")
  String limits();

  @Message("Longest description, in characters")
  String longestText();

  @Message("Longest wording")
  String longestWording();

  @Message("Glossary")
  String glossary();

  @Message("No terms yet. A glossary is a CSV file with the columns source, locale and target.")
  String noTerms();

  @Message("{here} terms for {locale}, {all} for all locales.")
  String termCount(int here, String locale, int all);

  @Message("Glossary as CSV")
  String glossaryFile();

  @Message("Replace the glossary")
  String replaceGlossary();

  @Message(
      "All terms are replaced, for all locales, and every translation is checked anew. Several lines of one term and locale are several right translations.")
  String glossaryMore();

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

  @Message(
      "Nothing was published: somebody changed something since this page was shown. What would be published now is below.")
  String staleDraft();

  @Message(
      "Checks refuse {units} {#if units == 1}unit{#else}units{/if} of what would be published, so nothing can be. Mend them, or lower the level of the check:")
  String releaseBlocked(int units);

  @Message("Nothing to publish")
  String nothingToPublish();

  @Message(
      "What is published is what stands in the catalog. Edits show up here as soon as they are saved.")
  String nothingToPublishMore();

  @Message("To the entries")
  String toEntries();

  @Message("What publishing would change")
  String wouldChange();

  @Message("added")
  String added();

  @Message("changed")
  String changed();

  @Message("texts and facts")
  String units();

  @Message("Label (optional)")
  String label();

  @Message("Label")
  String labelHeading();

  @Message("A label has at most 100 characters. Nothing was published.")
  String labelTooLong();

  @Message("Publishing needs the role publisher and a grant for all locales of the catalog.")
  String notPublisher();

  @Message("Published now")
  String before();

  @Message("Would be published")
  String after();

  @Message("Releases")
  String releases();

  @Message("No releases yet.")
  String noReleases();

  @Message("Number")
  String number();

  @Message("Changes")
  String changes();

  @Message("Digest")
  String digest();

  @Message("By")
  String by();

  @Message("current")
  String current();

  @Message("Release {number} is published. Applications are served it from now on.")
  String published(int number);

  @Message("Publish release {number}")
  String publish(int number);

  @Message("action {id}, in {entries} {#if entries == 1}entry{#else}entries{/if}")
  String actionOf(String id, int entries);

  @Message("and {count} more")
  String andMore(int count);

  @Message(
      "{#when it}{#is ENABLED}enabled{#is DISABLED}disabled{#is DEPRECATED}deprecated"
          + "{#is SUNSET}sunset{/when}")
  String releaseState(ReleaseState it);

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

  @Message("What it changed")
  String applied();

  @Message("unchanged")
  String unchanged();

  @Message("Level")
  String level();

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
      "{#when it}{#is QUEUED}waiting for the dry run{#is CHECKED}waiting for your decision"
          + "{#is CONFIRMED}being applied{#is DONE}applied{#is FAILED}failed{#is CANCELLED}given up{/when}")
  String importState(ImportRequest.State it);

  @Message(
      "{#when name}{#is 'CATALOG_NAME'}A catalog name has small letters, digits and hyphens, and begins with a letter; api, q, problems and error are reserved."
          + "{#is 'NO_FILES'}Choose at least one page."
          + "{#is 'TOO_MANY_FILES'}At most 20 files at once. Put them in a zip file."
          + "{#is 'TOO_LARGE'}At most 50 MB at once."
          + "{#is 'OTHER_KIND'}Only .md and .zip files."
          + "{#is 'SAME_NAME'}Two files have the same name.{/when} Nothing was uploaded.")
  String uploadComplaint(String name);
}
