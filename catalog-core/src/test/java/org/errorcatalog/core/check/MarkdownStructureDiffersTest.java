package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownStructureDiffersTest {

  private final Check check = new MarkdownStructureDiffers();

  @ParameterizedTest
  @CsvSource({
    "Run `open` or `shut`., Voer `shut` of `open` uit.",
    "A **shut** door, Een *dichte* deur",
    "A door, Een deur",
    "Doors\\n\\n- one\\n- two, Deuren\\n\\n* een\\n* twee",
  })
  void acceptsTheSameMarkup(String source, String text) {
    assertThat(Spoken.dutch(lines(text)).fromEnglish(lines(source)).said(check)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Run `open`., Voer dat uit., code-lost open",
    "Run it., Voer `open` uit., code-added open",
    "Run `open`., Voer `openen` uit., code-changed openen open",
    "Run `open`., Voer open uit., code-unmarked open",
    "A **shut** door, Een dichte deur, emphasis 0 1",
    "Doors\\n\\n- one\\n- two, Deuren\\n\\n- een en twee, items 1 2",
    "One\\n\\nTwo, Een twee, paragraphs 1 2",
  })
  void namesWhatDiffers(String source, String text, String said) {
    assertThat(Spoken.dutch(lines(text)).fromEnglish(lines(source)).said(check))
        .containsExactly(said);
  }

  @Test
  void marksCodeAsTheSourceDoes() {
    assertThat(Spoken.dutch("Voer open uit.").fromEnglish("Run `open`.").fixed(check))
        .isEqualTo("Voer `open` uit.");
    assertThat(Spoken.dutch("Voer `openen` uit.").fromEnglish("Run `open`.").fixed(check))
        .isEqualTo("Voer `open` uit.");
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n");
  }
}
