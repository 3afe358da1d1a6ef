package org.errorcatalog.ingest.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.EntryClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionSplitterTest {

  private final ActionSplitter splitter = new ActionSplitter();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en-US; The key is missing. Contact the application owner.; CONTACT; APP_OWNER",
        "en-US; The key is missing. Ask your tenant administrator to add it.; CONTACT; TENANT_ADMIN",
        "en-US; The token is old. Have the user sign in again.; SIGN_IN_AGAIN; END_USER",
        "en-US; The service is busy. Try again later.; RETRY; END_USER",
        "en-US; The clock is off. Reconfigure the time service.; CONFIGURE; TENANT_ADMIN",
        "nl-NL; De sleutel ontbreekt. Vraag de eigenaar van de toepassing om hulp.; CONTACT;"
            + " APP_OWNER",
        "nl-NL; De sessie is oud. Vraag uw gebruiker om opnieuw in te loggen.; SIGN_IN_AGAIN;"
            + " END_USER",
        "de-DE; Der Schlüssel fehlt. Fragen Sie den Besitzer der App um Rat.; CONTACT;"
            + " APP_OWNER",
        "de-DE; Der Dienst ist ausgelastet. Versuchen Sie es später erneut.; RETRY; END_USER"
      })
  void splitsTheLastSentence(String locale, String text, ActionKind kind, Audience audience) {
    Split split = splitter.split(text, locale);

    int cut = text.indexOf(". ") + 1;
    assertThat(split.description()).isEqualTo(text.substring(0, cut));
    assertThat(split.actions())
        .containsExactly(new FoundAction(kind, audience, text.substring(cut + 1)));
  }

  @Test
  void joinsSentencesSideBySideIntoOneAction() {
    String action =
        "Check out the resolution at [https://a.b/c.d](https://a.b/c.d). If it stays, contact the"
            + " app owner.";

    Split split = splitter.split("It is gone. " + action, "en-US");

    assertThat(split.description()).isEqualTo("It is gone.");
    assertThat(split.actions())
        .containsExactly(new FoundAction(ActionKind.CONTACT, Audience.APP_OWNER, action));
  }

  @Test
  void keepsTheWholeTextWhereItIsAllAction() {
    Split split = splitter.split("Contact the app owner.", "en-US");

    assertThat(split.description()).isEqualTo("Contact the app owner.");
    assertThat(split.actions()).hasSize(1);
  }

  @Test
  void cutsAnActionOutOfASentence() {
    Split split = splitter.split("Er ontbreekt een veld, neem contact op met uw IDP.", "nl-NL");

    assertThat(split.description()).isEqualTo("Er ontbreekt een veld.");
    assertThat(split.actions())
        .containsExactly(
            new FoundAction(
                ActionKind.CONTACT, Audience.IDENTITY_PROVIDER, "Neem contact op met uw IDP."));
  }

  @Test
  void keepsListsInTheDescription() {
    String list = "Refused because:\n\n- contact is lost\n- it is old";

    Split split = splitter.split(list + "\n\nContact the tenant admin.", "en-US");

    assertThat(split.description()).isEqualTo(list);
    assertThat(split.actions())
        .extracting(FoundAction::wording)
        .containsExactly("Contact the tenant admin.");
  }

  @Test
  void isNoErrorWhereItMayBeIgnored() {
    assertThat(
            splitter.split("This is not an error. You can safely ignore it.", "en-US").entryClass())
        .isEqualTo(EntryClass.NOT_AN_ERROR);
    assertThat(splitter.split("This is not an error that we know.", "en-US").entryClass())
        .isEqualTo(EntryClass.ERROR);
  }

  @Test
  void doesNotSplitAtAbbreviations() {
    Split split = splitter.split("Some device, e.g. a Phone. Contact the tenant admin.", "en-US");

    assertThat(split.description()).isEqualTo("Some device, e.g. a Phone.");
  }

  @Test
  void leavesTextsOfALanguageWithoutCuesWhole() {
    Split split = splitter.split("Kľúč chýba. Obráťte sa na vlastníka aplikácie.", "sk-SK");

    assertThat(split.description()).isEqualTo("Kľúč chýba. Obráťte sa na vlastníka aplikácie.");
    assertThat(split.actions()).isEmpty();
    assertThat(split.doubts()).isEmpty();
  }

  @Test
  void knowsWhereAnAddressEnds() {
    String address = "[https://a.b/c](https://a.b/c#d)";

    Split split = splitter.split("It is at " + address + ". Contact the app owner.", "en-US");

    assertThat(split.description()).isEqualTo("It is at " + address + ".");
    assertThat(split.actions())
        .extracting(FoundAction::wording)
        .containsExactly("Contact the app owner.");
  }

  @Test
  void cutsALinkOffThatNothingSeparates() {
    Split split = splitter.split("The agent is slow [Open a support ticket](a.md) now.", "en-US");

    assertThat(split.description()).isEqualTo("The agent is slow");
    assertThat(split.actions())
        .extracting(FoundAction::wording)
        .containsExactly("[Open a support ticket](a.md) now.");
  }

  @ParameterizedTest
  @CsvSource({"zh-SG, 请联系租户管理员。", "zh-HK, 請連絡租用戶系統管理員。", "zh-Hans, 请联系租户管理员。"})
  void choosesTheCuesOfTheScript(String locale, String text) {
    assertThat(splitter.split(text, locale).actions()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"en-US, None.", "de-DE, Keine", "ja-JP, ありません。", "zh-CN, 无"})
  void takesAdviceThatTellsNothingForNone(String locale, String advice) {
    assertThat(splitter.read("x", advice, locale).alone().actions()).isEmpty();
  }

  @Test
  void takesALongTextInItsStride() {
    String text = "can I do, if ".repeat(2_000) + "x";

    assertThat(splitter.split(text, "en-US").description()).isEqualTo(text);
  }

  @Test
  void leavesOneBlankWhereAnActionStood() {
    Split split = splitter.split("The service is busy. Try again later. The code is 7.", "en-US");

    assertThat(split.description()).isEqualTo("The service is busy. The code is 7.");
  }

  @Test
  void keepsAllOfATextOfWhichOnlyAPlaceholderWouldBeLeft() {
    String text = "\"%s\". Try again later.";

    assertThat(splitter.split(text, "en-US").description()).isEqualTo(text);
  }

  @Test
  void endsNoSentenceBeforeAPointThatBeginsAName() {
    Split split = splitter.split("The host is old. Install the .NET host again.", "en-US");

    assertThat(split.actions())
        .extracting(FoundAction::wording)
        .containsExactly("Install the .NET host again.");
  }

  @Test
  void beginsNoListWithASignFromTheMiddleOfALine() {
    Split split = splitter.split("どの表か分かりません。 * を表の名前に変えてください。", "ja-JP");

    assertThat(split.actions())
        .extracting(FoundAction::wording)
        .containsExactly("\\* を表の名前に変えてください。");
  }

  @Test
  void endsNoSentenceInAPlaceholder() {
    Split split = splitter.split("共有が無効です {エラー: %1!s!}。 共有を設定してください。", "ja-JP");

    assertThat(split.description()).isEqualTo("共有が無効です {エラー: %1!s!}。");
  }
}
