package org.errorcatalog.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.UnitState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogChangeTest {

  private static final CatalogChange SMALL =
      new CatalogChange(
          "en-US", List.of("en-US", "nl-NL", "ja"), List.of("AADSTS"), UnitState.PRETRANSLATED);

  @Test
  void readsTheSettingsOfANewCatalogAsTheyAreTyped() {
    assertThat(CatalogChange.first(" en_us ", "nl-nl, zh-hant;en-US  ja", "AADSTS aadsts, SQL-"))
        .isEqualTo(
            new CatalogChange(
                "en-US",
                List.of("en-US", "nl-NL", "zh-Hant", "ja"),
                List.of("AADSTS", "SQL-"),
                UnitState.PRETRANSLATED));
  }

  @Test
  void movesLocalesAndLeavesTheFirstWhereItIs() {
    assertThat(SMALL.withEarlier("ja").locales()).containsExactly("en-US", "ja", "nl-NL");
    assertThat(SMALL.withEarlier("en-US")).isEqualTo(SMALL);
    refuses(() -> SMALL.withEarlier("fr-FR"), Complaint.LOCALE_UNKNOWN);
  }

  @Test
  void addsAndTakesOutLocales() {
    assertThat(SMALL.withLocale("SR-latn-rs").locales()).last().isEqualTo("sr-Latn-RS");
    assertThat(SMALL.withoutLocale("ja").locales()).containsExactly("en-US", "nl-NL");
    refuses(() -> SMALL.withLocale("NL-nl"), Complaint.LOCALE_TWICE);
    refuses(() -> SMALL.withoutLocale("en-US"), Complaint.SOURCE_LOCALE_STAYS);
    refuses(() -> SMALL.withSource("fr-FR"), Complaint.SOURCE_LOCALE_STAYS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "n",
        "nederlands taal",
        "nl-NL-",
        "x-private",
        "und",
        "nl-tooLongSubtag"
      })
  void refusesWhatIsNoLanguageTag(String typed) {
    refuses(() -> SMALL.withLocale(typed), Complaint.LOCALE_MALFORMED);
  }

  @Test
  void refusesPrefixesThatNoCodeBeginsWith() {
    assertThat(SMALL.withPrefixes("").codePrefixes()).isEmpty();
    refuses(() -> SMALL.withPrefixes("A!"), Complaint.PREFIX_MALFORMED);
    refuses(() -> SMALL.withPrefixes("A".repeat(33)), Complaint.PREFIX_MALFORMED);
    refuses(
        () -> SMALL.withPrefixes("a b c d e f g h i j k l m n o p q r s t u"),
        Complaint.TOO_MANY_PREFIXES);
  }

  @Test
  void publishesFromNoOtherStateThanThree() {
    assertThat(SMALL.withMinimum(UnitState.APPROVED).minimumState()).isEqualTo(UnitState.APPROVED);
    refuses(() -> SMALL.withMinimum(UnitState.REJECTED), Complaint.MINIMUM_STATE_UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "'',NAME_MALFORMED",
    "Entra,NAME_MALFORMED",
    "2sql,NAME_MALFORMED",
    "a_b,NAME_MALFORMED",
    "api,NAME_RESERVED",
    "problems,NAME_RESERVED"
  })
  void refusesOtherNames(String typed, Complaint complaint) {
    refuses(() -> new CatalogName(typed), complaint);
    assertThat(CatalogName.isOne(typed)).isFalse();
  }

  @Test
  void takesNamesUpToTheirLimit() {
    assertThat(new CatalogName("a" + "-".repeat(62)).value()).hasSize(CatalogName.LIMIT);
    refuses(() -> new CatalogName("a" + "-".repeat(63)), Complaint.NAME_MALFORMED);
  }

  private static void refuses(ThrowingCallable change, Complaint complaint) {
    assertThatThrownBy(change)
        .isInstanceOfSatisfying(
            InvalidChangeException.class,
            refused -> assertThat(refused.complaint()).isEqualTo(complaint));
  }
}
