package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FixedPartsTest {

  @Test
  void areThePlaceholdersAndLinksAsTheyAreWritten() {
    String source =
        "User {name} of %1!s! has no access: see [the page](https://a.test/x?p=%d) or"
            + " https://b.test. Ask {name}, <https://c.test>.";

    assertThat(FixedParts.of(source))
        .containsExactly(
            "{name}",
            "%1!s!",
            "[the page](https://a.test/x?p=%d)",
            "https://b.test",
            "<https://c.test>");
  }

  @Test
  void areNoneOfPlainWords() {
    assertThat(FixedParts.of("The **door** is 100% open.")).isEmpty();
    assertThat(FixedParts.of("")).isEmpty();
  }
}
