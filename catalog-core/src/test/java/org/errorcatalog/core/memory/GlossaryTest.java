package org.errorcatalog.core.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.errorcatalog.core.memory.Glossary.Found;
import org.errorcatalog.core.memory.Glossary.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {

  private final Glossary glossary =
      new Glossary(
          List.of(
              new Term("access", "de", "Zugriff"),
              new Term("access policy", "de", "Zugriffsrichtlinie"),
              new Term("policy", "de", "Richtlinie"),
              new Term("contract", "de", "Vertrag"),
              new Term("sign in", "de", "Anmeldung"),
              new Term("sign in", "de", "melden an"),
              new Term("policy", "ja", "ポリシー"),
              new Term("policy", "ru", "политика"),
              new Term("right of access", "de", "Recht auf Zugriff")));

  @ParameterizedTest
  @CsvSource({
    "de-DE, The policy is new., Die Richtlinie ist neu.",
    "de-DE, All Policies are new., Alle Richtlinien sind neu.",
    "de-DE, The contract is new., Die Verträge sind neu.",
    "de-DE, The policy is new., Die Netzwerkrichtlinien sind neu.",
    "de-DE, The access policy is new., Die Zugriffsrichtlinie ist neu.",
    "de-DE, Sign in again., Melden Sie sich erneut an.",
    "de-DE, The sign-in failed., Die Anmeldung schlug fehl.",
    "de-DE, A right of access, Ein Recht des Zugriffs",
    "de-DE, A policyholder, Ein Versicherter",
    "ja-JP, The policy is new., ポリシーは新しいです。",
    "ru-RU, The policy is new., Проверьте политику.",
    "fr-FR, The policy is new., La règle est neuve.",
  })
  void findsTermsInTheirForms(String locale, String source, String translation) {
    assertThat(glossary.missing(source, translation, locale)).isEmpty();
  }

  @Test
  void missesWhatIsSaidInAnotherWay() {
    assertThat(glossary.missing("Sign in: the policy is new.", "Log-in: neue Regel.", "de-DE"))
        .containsExactly(
            new Missing("sign in", List.of("Anmeldung", "melden an")),
            new Missing("policy", List.of("Richtlinie")));
  }

  @Test
  void asksForTheLongestTermOnly() {
    assertThat(glossary.missing("The access policy is new.", "Die Regel ist neu.", "de-DE"))
        .containsExactly(new Missing("access policy", List.of("Zugriffsrichtlinie")));
  }

  @Test
  void saysWhereTermsStandAndWhetherTheyAreSaid() {
    String source = "New policies: access policy.";

    assertThat(glossary.found(source, "Neue Richtlinien", "de-DE"))
        .containsExactly(
            new Found("policy", 4, 12, List.of("Richtlinie"), true),
            new Found("access policy", 14, 27, List.of("Zugriffsrichtlinie"), false));
  }

  @Test
  void findsTermsOfSourcesWithoutBlanks() {
    Glossary japanese = new Glossary(List.of(new Term("権限", "en", "permission")));

    assertThat(japanese.missing("この権限が必要です。", "This right is needed.", "en-US")).hasSize(1);
    assertThat(japanese.missing("この権限が必要です。", "This permission is needed.", "en-US")).isEmpty();
  }

  @Test
  void hasNothingToSayWithoutTerms() {
    assertThat(Glossary.NONE.missing("The policy", "Die Regel", "de")).isEmpty();
    assertThat(new Glossary(List.of(new Term("?!", "de", "x"))).missing("?!", "", "de")).isEmpty();
  }
}
