package org.errorcatalog.ingest.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What people are told to do, in each language that has cues. */
class LanguagesTest {

  private final ActionSplitter splitter = new ActionSplitter();

  @ParameterizedTest
  @CsvFileSource(resources = "/action/advice.csv", delimiter = ';', numLinesToSkip = 1)
  void takesAdviceForWhatItIs(String locale, ActionKind kind, Audience audience, String text) {
    Split split = splitter.split(text, locale);

    assertThat(split.actions()).containsExactly(new FoundAction(kind, audience, text));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/action/advice.csv", delimiter = ';', numLinesToSkip = 1)
  void readsAnythingToItsEnd(String locale, ActionKind kind, Audience audience, String text) {
    String stem = text.substring(0, text.length() - 1);

    for (String repeated : List.of(stem, stem + " ", stem.split(" ", 2)[0] + " ", stem + ", ")) {
      String endless = repeated.repeat(20_000 / repeated.length());
      assertThat(splitter.split(endless, locale).doubts()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/action/no-advice.csv", delimiter = ';', numLinesToSkip = 1)
  void takesNothingElseForAdvice(String locale, String text) {
    assertThat(splitter.split(text, locale).actions()).isEmpty();
  }
}
