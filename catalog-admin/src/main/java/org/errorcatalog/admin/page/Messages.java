package org.errorcatalog.admin.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.imports.ImportRequest;
import org.errorcatalog.core.text.Complaint;

/** The words that places of the interface share; another language is another file. */
@MessageBundle
public interface Messages {

  /** The tag of the language that all these words are in. */
  @Message("en")
  String lang();

  @Message("Language")
  String language();

  @Message(
      "Your session has ended and nothing was saved. What you typed is still here: sign in in another tab, then save again.")
  String sessionEnded();

  @Message("You may not change this. Nothing was saved; what you typed is still here.")
  String notAllowed();

  @Message(
      "The server refused this and nothing was saved. What you typed is still here: try again.")
  String refused();

  @Message(
      "The server cannot be reached and nothing was saved. What you typed is still here: try again.")
  String unreachable();

  @Message(
      "The place of this finding is not in what you have typed. Save first, then apply the fix.")
  String placeGone();

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

  @Message("Close")
  String close();

  @Message("Places")
  String places();

  @Message("Sign out")
  String signOut();

  @Message("Catalogs")
  String catalogs();

  @Message("Catalog")
  String catalog();

  @Message("Release")
  String releasePlace();

  @Message("Imports")
  String imports();

  @Message("Locale")
  String locale();

  @Message("Upload pages")
  String uploadPages();

  @Message("Show")
  String show();

  @Message("All entries")
  String allEntries();

  @Message("outdated")
  String outdated();

  @Message("withdrawn")
  String withdrawn();

  @Message("Code")
  String code();

  @Message("Class")
  String entryClassHeading();

  @Message("State")
  String stateHeading();

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

  @Message("Not saved:")
  String notSaved();

  @Message("Save")
  String save();

  @Message("Checks")
  String checks();

  @Message("Check")
  String check();

  @Message("added")
  String added();

  @Message("changed")
  String changed();

  @Message("Number")
  String number();

  @Message("By")
  String by();

  @Message("Level")
  String level();

  @Message(
      "{#when it}{#is QUEUED}waiting for the dry run{#is CHECKED}waiting for your decision"
          + "{#is CONFIRMED}being applied{#is DONE}applied{#is FAILED}failed{#is CANCELLED}given up{/when}")
  String importState(ImportRequest.State it);

  @Message("Entries")
  String entriesPlace();

  @Message("Review")
  String reviewPlace();

  @Message("Actions")
  String actionsPlace();

  @Message("Activity")
  String activityPlace();

  @Message("This could not be shown. Load the page again.")
  String notShown();

  @Message("Inbox")
  String inbox();

  @Message("somebody changed it meanwhile")
  String changedMeanwhile();

  @Message("a check refuses it")
  String checkRefuses();

  @Message("Back")
  String back();

  /** Why a change was refused, as a sentence without a period. */
  @Message(
      "{#when it}"
          + "{#is WORDING_EMPTY}a wording is not empty"
          + "{#is WORDING_TOO_LONG}a wording has at most {limit} characters"
          + "{#is WORDING_HAS_NUL}a wording has no NUL character"
          + "{#is REASON_TOO_LONG}a reason has at most {limit} characters"
          + "{#is REASON_NEEDED}a reason has 1 to {limit} characters"
          + "{#is REJECTION_NEEDS_REASON}a rejection needs a reason"
          + "{#is LIMIT_OUT_OF_RANGE}a limit is 1 to {limit} characters"
          + "{#is BLOCKING_NOT_DISMISSED}what blocks is mended, not dismissed"
          + "{#is SEVERITY_TOO_LONG}a severity has at most {limit} characters"
          + "{#is TOO_MANY_ALIASES}an entry has at most {limit} aliases and as many actions"
          + "{#is CODE_MALFORMED}a code has letters, digits and _ - . +, at most {limit} of them, and blanks inside only"
          + "{#is ACTION_ELSEWHERE}an action is none of this catalog"
          + "{#is ALL_LEAVE_ACTION}some of the entries that share an action leave it, not all"
          + "{#is MERGED_WITH_ITSELF}an action is not merged with itself"
          + "{#is TWO_CATALOGS}actions of two catalogs are not merged"
          + "{#is NAME_MALFORMED}a catalog name has small letters, digits and hyphens, begins with a letter and has at most {limit} characters"
          + "{#is NAME_RESERVED}the names api, q, problems and error are reserved"
          + "{#is NAME_TAKEN}there is a catalog of this name"
          + "{#is LOCALE_MALFORMED}a locale is a language tag, as nl-NL or zh-Hant"
          + "{#is LOCALE_TWICE}the catalog has this locale"
          + "{#is LOCALE_UNKNOWN}the catalog does not have this locale"
          + "{#is LOCALE_IN_USE}there are texts, wordings or pages in this locale"
          + "{#is SOURCE_LOCALE_STAYS}the source locale is one of the catalog's locales"
          + "{#is TOO_MANY_LOCALES}a catalog has at most {limit} locales"
          + "{#is PREFIX_MALFORMED}a prefix has letters, digits and _ - . +, at most {limit} of them"
          + "{#is TOO_MANY_PREFIXES}a catalog has at most {limit} prefixes"
          + "{#is MINIMUM_STATE_UNKNOWN}nothing is published from this state on"
          + "{#is VARIANT_TAKEN}the code has other meanings than when the page was shown"
          + "{#is COMMENT_LENGTH}a comment has 1 to {limit} characters"
          + "{#is NOTHING_CHOSEN}nothing is chosen"
          + "{#is FIND_LENGTH}what is to be found has 1 to {limit} characters"
          + "{#is REPLACEMENT_TOO_LONG}what takes its place has at most {limit} characters"
          + "{/when}")
  String complaint(Complaint it, long limit);

  @Message("Settings")
  String settings();
}
