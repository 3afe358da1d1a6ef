package org.errorcatalog.ingest.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.EntryClass;
import org.junit.jupiter.api.Test;

class JointSplitTest {

  private final ActionSplitter splitter = new ActionSplitter();
  private final Map<String, CuedText> texts = new LinkedHashMap<>();

  @Test
  void givesALanguageWithoutCuesTheActionOfTheOthers() {
    read("en-US", "The key is missing. Contact the app owner.");
    read("sk-SK", "Kľúč chýba. Obráťte sa na vlastníka aplikácie.");

    Split slovak = split("sk-SK");

    assertThat(slovak.description()).isEqualTo("Kľúč chýba.");
    assertThat(slovak.actions())
        .containsExactly(
            new FoundAction(
                ActionKind.CONTACT, Audience.APP_OWNER, "Obráťte sa na vlastníka aplikácie."));
  }

  @Test
  void findsTheActionWhereTranslationsHaveOtherSentences() {
    read(
        "en-US", "The key `k1` is missing or was revoked by somebody. Contact the app owner of 7.");
    read("sk-SK", "Kľúč `k1` chýba. Alebo ho niekto zrušil. Obráťte sa na vlastníka 7.");

    assertThat(split("sk-SK").actions())
        .extracting(FoundAction::wording)
        .containsExactly("Obráťte sa na vlastníka 7.");
  }

  @Test
  void overrulesTheCuesOfOneLanguageByThoseOfTheOthers() {
    read("en-US", "The key is missing. It may be of use to find the owner.");
    read("nl-NL", "De sleutel ontbreekt. Misschien helpt het de eigenaar te vinden.");
    read("de-DE", "Der Schlüssel fehlt. Suchen Sie den Besitzer.");

    assertThat(split("en-US").actions()).isEmpty();
    assertThat(split("de-DE").actions()).isEmpty();
  }

  @Test
  void seesWhatTheCuesOfOneLanguageMissed() {
    read("en-US", "The key is missing. Find out who has it, or make one.");
    read("nl-NL", "De sleutel ontbreekt. Maak er zelf een.");
    read("de-DE", "Der Schlüssel fehlt. Erstellen Sie einen.");

    assertThat(split("en-US").actions())
        .containsExactly(
            new FoundAction(
                ActionKind.CONFIGURE, Audience.TENANT_ADMIN, "Find out who has it, or make one."));
  }

  @Test
  void judgesKindAndAudienceOnceForAllLanguages() {
    read("en-US", "The key is missing. Contact the app owner.");
    read("de-DE", "Der Schlüssel fehlt. Suchen Sie den Besitzer der Anwendung auf.");

    assertThat(JointSplit.of(texts, "en-US").values())
        .flatMap(Split::actions)
        .extracting(FoundAction::kind, FoundAction::audience)
        .containsOnly(tuple(ActionKind.CONTACT, Audience.APP_OWNER));
  }

  @Test
  void leavesATextWholeInWhichTheActionCannotBeFound() {
    read("en-US", "The key is missing. Contact the app owner.");
    read("th-TH", "ไม่มีคีย์ ติดต่อเจ้าของแอป");

    assertThat(split("th-TH"))
        .isEqualTo(
            new Split(
                "ไม่มีคีย์ ติดต่อเจ้าของแอป",
                List.of(),
                EntryClass.ERROR,
                Set.of(Doubt.AMBIGUOUS)));
  }

  @Test
  void leavesATextWholeThatLanguagesDisagreeOn() {
    read("en-US", "The key is missing. Perhaps the owner knows more.");
    read("de-DE", "Der Schlüssel fehlt. Fragen Sie den Besitzer.");

    assertThat(JointSplit.of(texts, "en-US").values())
        .allSatisfy(split -> assertThat(split.actions()).isEmpty())
        .allSatisfy(split -> assertThat(split.doubts()).containsExactly(Doubt.AMBIGUOUS));
  }

  @Test
  void isNoErrorEvenWhereOneTranslationLostItsNot() {
    read("en-US", "This is not an error. You can ignore it.");
    read("nl-NL", "Dit is een fout. U kunt dit negeren.");

    assertThat(split("nl-NL").entryClass()).isEqualTo(EntryClass.NOT_AN_ERROR);
    assertThat(split("nl-NL").doubts()).containsExactly(Doubt.NEGATION_LOST);
    assertThat(split("en-US").doubts()).isEmpty();
  }

  @Test
  void asksThoseThatWereTakenApartBefore() {
    FoundAction known =
        new FoundAction(ActionKind.CONTACT, Audience.APP_OWNER, "Contact the app owner.");
    texts.put("en-US", splitter.known("The key is missing.", List.of(known), false, "en-US"));
    read("sk-SK", "Kľúč chýba. Obráťte sa na vlastníka aplikácie.");

    assertThat(split("sk-SK").actions()).hasSize(1);
  }

  @Test
  void judgesAdviceApartByAllLanguages() {
    texts.put("en-US", splitter.read("It is off.", "Contact the app owner.", "en-US"));
    texts.put("sk-SK", splitter.read("Je vypnuté.", "Obráťte sa na vlastníka.", "sk-SK"));

    assertThat(split("sk-SK").actions())
        .containsExactly(
            new FoundAction(ActionKind.CONTACT, Audience.APP_OWNER, "Obráťte sa na vlastníka."));
  }

  private void read(String locale, String text) {
    texts.put(locale, splitter.read(text, "", locale));
  }

  private Split split(String locale) {
    return JointSplit.of(texts, "en-US").get(locale);
  }
}
