package org.errorcatalog.admin.assist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of previews and help while editing; another language is another file. */
@MessageBundle("assist")
public interface AssistMessages {

  @Message("Preview")
  String preview();

  @Message("Nothing typed yet. What you type is shown here as it will be answered.")
  String nothingTyped();

  @Message("Too long to save: {length} characters, at most {limit} are stored.")
  String tooLong(int length, int limit);

  @Message("Cannot be saved: it holds a character that is none (NUL). Type it anew.")
  String notText();

  @Message("No findings")
  String noFindings();

  @Message("{count} {#if count == 1}finding{#else}findings{/if}")
  String findings(int count);

  @Message("blocks")
  String blocks();

  @Message("warning")
  String warning();

  @Message("Replace by")
  String replaceBy();

  @Message("Take out")
  String takeOut();

  @Message("Put in")
  String putIn();

  @Message("Take")
  String take();

  @Message("Take this text: {locale}")
  String takeFrom(String locale);

  @Message("Translation memory")
  String memory();

  @Message("Nothing similar was translated yet")
  String nothingRemembered();

  @Message(
      "Translations of the same and of similar sources appear here, from all catalogs, as soon as there are some.")
  String nothingRememberedMore();

  @Message("There is no source text in {locale}")
  String noSource(String locale);

  @Message("Choose another source locale, or write that text first.")
  String noSourceMore();

  @Message("same source")
  String sameSource();

  @Message("From its source to this one")
  String sourceDifference();

  @Message("{count} times")
  String times(int count);

  @Message("suggested action")
  String suggestedAction();

  @Message("Concordance")
  String concordance();

  @Message("Words to look for in sources and translations")
  String wordsToFind();

  @Message("Find")
  String find();

  @Message("How was it said elsewhere?")
  String askForWords();

  @Message("Type some words as they follow each other, or a part of one, in either language.")
  String askForWordsMore();

  @Message("Nobody said this yet")
  String notSaid();

  @Message(
      "Neither sources nor translations have these words. Try fewer of them, or a part of one.")
  String notSaidMore();

  @Message("The first {count} places are shown. More words find fewer.")
  String firstOnly(int count);

  @Message("no text")
  String noText();

  @Message("Glossary")
  String glossary();

  @Message("No term of the glossary is in this source")
  String noTerms();

  @Message("The glossary of a catalog is kept under Checks, as a CSV file.")
  String noTermsMore();

  @Message("said")
  String said();

  @Message("not said")
  String notSaidHere();

  @Message("Insert")
  String insert();

  @Message("Other locales")
  String locales();

  @Message("No other locale says this yet")
  String noSiblings();

  @Message("Texts of the catalog's other locales appear here once they are imported or written.")
  String noSiblingsMore();

  @Message("Nothing yet in")
  String untold();

  @Message("Entries taken for this one")
  String similar();

  @Message("No entry is easily taken for this one")
  String noSimilar();

  @Message(
      "Codes that differ in one digit or two neighbours, and nearly equal descriptions, appear here.")
  String noSimilarMore();

  @Message("similar code")
  String codeAlike();

  @Message("{percent} % the same description")
  String descriptionAlike(int percent);

  @Message("The page")
  String upstream();

  @Message("No page says this")
  String noPage();

  @Message(
      "It was written here. Once an imported page has it, its wording is compared with this one.")
  String noPageMore();

  @Message("The page says now")
  String pageSays();

  @Message("What changed on the page since this was edited")
  String pageChange();

  @Message("From the page to this text")
  String pageDifference();

  @Message("This text is word for word the page's.")
  String pageTaken();

  @Message("From")
  String fromPage();

  @Message("machine translated")
  String byMachine();

  @Message("handed off {day}")
  String handedOff(String day);

  @Message("commit")
  String commit();

  @Message("Placeholders and links of the source")
  String pieces();
}
