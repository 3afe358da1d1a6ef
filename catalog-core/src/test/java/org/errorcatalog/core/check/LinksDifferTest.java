package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksDifferTest {

  private final Check check = new LinksDiffer();

  @ParameterizedTest
  @CsvSource({
    "https://a.example/en-us/doors, https://a.example/nl-nl/doors",
    "https://a.example/en-us/doors, https://a.example/doors",
    "https://a.example/zh-hans-cn/doors, https://a.example/zh-TW/doors",
    "https://a.example/en/doors, https://a.example/nl/doors",
    "https://a.example/doors/, https://a.example/doors",
    "http://a.example/doors, https://A.Example/doors",
    "https://a.example/doors?l=en&id=1, https://a.example/doors?l=nl&id=1",
    "https://a.example/?linkid=1&clcid=0x409, https://a.example/?linkid=1",
    "https://a.example/doors#open, https://a.example/doors#openen",
    "https://learn.microsoft.com/en-us/azure/doors, /azure/doors",
    "../doors/open.md, ../../doors/open.md",
    "mailto:help@a.example, mailto:help@a.example",
  })
  void acceptsTheSamePage(String source, String text) {
    assertThat(
            Spoken.dutch("Zie [deuren](%s)".formatted(text))
                .fromEnglish("See [doors](%s).".formatted(source))
                .said(check))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          See <https://a.example/b>., Zie ginds., lost https://a.example/b
          "See https://a.example/b, there.", Zie ginds., lost https://a.example/b
          See (www.a.example)., Zie ginds., lost www.a.example
          See there., "Zie [ginds](https://a.example/b).", added https://a.example/b
          [a](https://a.example/1), [a](https://a.example/2), changed https://a.example/2 https://a.example/1
          [a](https://a.example/?url=1), [a](https://a.example/?url=2), changed https://a.example/?url=2 https://a.example/?url=1
          ![a](a.png), ![a](b.png), changed b.png a.png
          """)
  void namesWhatIsLostAddedOrChanged(String source, String text, String said) {
    assertThat(Spoken.dutch(text).fromEnglish(source).said(check)).containsExactly(said);
  }

  @Test
  void seesNoAddressInCode() {
    assertThat(
            Spoken.dutch("Voer dat uit.").fromEnglish("Run `get https://a.example`.").said(check))
        .isEmpty();
  }

  @Test
  void countsAnAddressThatIsItsOwnTextOnce() {
    assertThat(
            Spoken.dutch("Zie [ginds](https://a.example/b).")
                .fromEnglish("See [https://a.example/b](https://a.example/b).")
                .said(check))
        .isEmpty();
  }

  @Test
  void leadsToWhereTheSourceDoes() {
    assertThat(
            Spoken.dutch("Zie [b](https://a.example/c \"c\").")
                .fromEnglish("[b](https://a.example/b)")
                .fixed(check))
        .isEqualTo("Zie [b](https://a.example/b \"c\").");
    assertThat(
            Spoken.dutch("Zie https://a.example/c.")
                .fromEnglish("See https://a.example/b.")
                .fixed(check))
        .isEqualTo("Zie https://a.example/b.");
  }

  @Test
  void marksTheTargetAlone() {
    assertThat(Spoken.dutch("[b](d)").fromEnglish("[b](c)").issues(check))
        .isEqualTo(
            List.of(
                new Issue(
                    CheckName.LINKS_DIFFER, 4, 1, "links-differ.changed", List.of("d", "c"), "c")));
  }

  @Test
  void survivesHostileAddresses() {
    for (String piece : List.of("http://)", "www.", "[a](", "http://(", "://@")) {
      assertThat(Spoken.dutch(piece.repeat(5_000)).fromEnglish("a").issues(check)).isNotNull();
    }
  }
}
