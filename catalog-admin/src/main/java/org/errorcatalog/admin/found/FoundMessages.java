package org.errorcatalog.admin.found;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what is made by hand; another language is another file. */
@MessageBundle("found")
public interface FoundMessages {

  @Message("New catalog")
  String newCatalog();

  @Message(
      "A catalog holds the codes of one product. The first import of its pages makes one too; make it by hand where there are no pages.")
  String newCatalogMore();

  @Message("Name")
  String name();

  @Message(
      "Small letters, digits and hyphens, beginning with a letter. It stands in addresses and stays.")
  String nameHint();

  @Message("Source locale")
  String sourceLocale();

  @Message("A language tag, as en-US. What all other locales are translated from.")
  String sourceLocaleHint();

  @Message("Other locales")
  String otherLocales();

  @Message("Language tags with blanks between them, as nl-NL de-DE. More can be added any time.")
  String otherLocalesHint();

  @Message("Code prefixes")
  String prefixes();

  @Message("What people write before a code, as AADSTS; with blanks between them.")
  String prefixesHint();

  @Message("Make the catalog")
  String makeCatalog();

  @Message("Locales")
  String locales();

  @Message("Texts")
  String texts();

  @Message("Wordings")
  String wordings();

  @Message("Pages")
  String pages();

  @Message("Four eyes")
  String fourEyes();

  @Message(
      "Where four eyes are needed, nobody approves what they wrote themselves. An admin switches it.")
  String fourEyesMore();

  @Message("of {locale}")
  String ofLocale(String locale);

  @Message("Class, status and actions of entries")
  String entriesFourEyes();

  @Message("on")
  String on();

  @Message("off")
  String off();

  @Message("Switch on")
  String switchOn();

  @Message("Switch off")
  String switchOff();

  @Message("source")
  String source();

  @Message("Move up")
  String moveUp();

  @Message("Take out")
  String takeOut();

  @Message("A locale can be taken out while nothing is in it.")
  String takeOutMore();

  @Message("Another locale")
  String anotherLocale();

  @Message("Add")
  String add();

  @Message(
      "Every translation is checked anew against the source. What is published changes with the next release.")
  String sourceMore();

  @Message("What is published")
  String published();

  @Message("Of a text without an approved version, the newest one from this state on is published.")
  String publishedMore();

  @Message("Published from")
  String minimumState();

  @Message("Changing these settings needs a grant for all locales of the catalog.")
  String notShapeable();

  @Message("Somebody changed this meanwhile. What is stored now is shown; choose again.")
  String stale();

  @Message("A check refuses this text:")
  String blocked();

  @Message("New entry")
  String newEntry();

  @Message("Letters, digits and _ - . +, as 50058, 0x80070005 or 08S01.")
  String codeHint();

  @Message("Symbolic name (optional)")
  String symbolicName();

  @Message("Description in {locale}")
  String description(String locale);

  @Message("What the code means, in Markdown. Translations come after it.")
  String descriptionHint();

  @Message("Make the entry")
  String makeEntry();

  @Message("Make it as variant {number}")
  String makeVariant(int number);

  @Message("The code {code} is there already")
  String codeThere(String code);

  @Message(
      "Nothing was made yet. If this is the same error, edit the entry that is there; if the code means something else too, this becomes variant {number}.")
  String codeThereMore(int number);

  @Message("Variant {number}")
  String variant(int number);

  @Message("no text yet")
  String noText();

  @Message("Withdraw {code}")
  String withdraw(String code);

  @Message(
      "From the next release on it is answered no more. Texts, history and older releases stay, and it can be brought back.")
  String withdrawMore();

  @Message("Why is it out of use?")
  String withdrawReason();

  @Message("Withdraw")
  String doWithdraw();

  @Message("Bring {code} back")
  String bringBack(String code);

  @Message("From the next release on it is answered again, as it stood.")
  String bringBackMore();

  @Message("Why is it back? (optional)")
  String bringBackReason();

  @Message("Bring back")
  String doBringBack();

  @Message(
      "{count} imported {#if count == 1}page has{#else}pages have{/if} this code. Imports leave it withdrawn all the same, unless they override what people made.")
  String onPages(long count);

  @Message("To the entry")
  String toEntry();
}
