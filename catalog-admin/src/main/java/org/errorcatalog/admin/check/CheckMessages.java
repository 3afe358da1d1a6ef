package org.errorcatalog.admin.check;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.errorcatalog.core.check.CheckLevel;

/** The words of the page of checks; another language is another file. */
@MessageBundle("check")
public interface CheckMessages {

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
}
