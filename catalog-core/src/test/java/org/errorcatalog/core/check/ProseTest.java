package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

  /** Here {@code ~} stands for what nobody sees, and {@code #} for what is in no language. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Open **it** now. | Open ~~it~~ now.
          [Open](x.md) it | ~Open~~~~~~~ it
          ![Door](x.png) | ~~Door~~~~~~~~
          Open `it`, %d | Open ####, ##
          a &amp; b&nbsp;c | a &~~~~ b\u00A0~~~~~c
          a &x; &amp;amp; b | a &x; &~~~~amp; b
          \\*a\\* \\\\ | ~*a~* ~\\
          See https://a.example/b. | See ###################.
          (see https://a.example/b) | (see ###################)
          见https://a.example/b。 | 见###################。
          See https://a.example/a\\_b, c | See ######################, c
          [https://a.example](x)c | ~#################~~~~c
          <b>a</b> | ###a####
          <title> is shut | ####### is shut
          """)
  void keepsWhatIsRead(String markdown, String prose) {
    assertThat(new CheckedText("nl-NL", markdown).prose().characters())
        .isEqualTo(prose.replace('~', Prose.NOTHING).replace('#', Prose.THING));
  }
}
