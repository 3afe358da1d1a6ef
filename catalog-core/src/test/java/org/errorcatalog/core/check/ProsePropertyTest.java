package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProsePropertyTest {

  @Property(tries = 2_000)
  void isAsLongAsTheMarkdown(@ForAll("markdown") String markdown) {
    assertThat(new CheckedText("nl-NL", markdown).prose().characters()).hasSameSizeAs(markdown);
  }

  @Property(tries = 500)
  void takesAnyString(@ForAll String markdown) {
    assertThat(new CheckedText("nl-NL", markdown).prose().characters()).hasSameSizeAs(markdown);
  }

  /** Whatever is put around a word, it is read where it stands, and each character once. */
  @Property(tries = 2_000)
  void readsWordsWhereTheyStand(@ForAll("harmless") List<String> parts) {
    String markdown = String.join("", parts);
    String prose = new CheckedText("nl-NL", markdown).prose().characters();

    for (int at = markdown.indexOf("deur"); at >= 0; at = markdown.indexOf("deur", at + 1)) {
      assertThat(prose.substring(at, at + 4)).isEqualTo("deur");
    }
  }

  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(
            "deur",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\t",
            "*",
            "**",
            "_",
            "`",
            "```",
            "~~~",
            "# ",
            "- ",
            "1. ",
            "> ",
            "    ",
            "[",
            "](x)",
            "![",
            "](data:,x)",
            "[r]",
            "\n[r]: y\n",
            "<b>",
            "<div>",
            "<!--",
            "-->",
            "<name>",
            "<a href='",
            "&amp;",
            "&nbsp;",
            "&#128682;",
            "&ngE;",
            "&x;",
            "&amp;amp;",
            "\\",
            "\\*",
            "\\&amp;",
            "\\\\",
            "%s",
            "%.*ls",
            "{0}",
            "http://a.b",
            "www.",
            "<http://a>",
            "\uD83D\uDEAA",
            "\uD83D",
            "\u0000",
            "\r\n",
            "\u00A0",
            "。",
            "(",
            ")")
        .list()
        .ofMaxSize(16)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<String>> harmless() {
    return Arbitraries.of(
            "deur ",
            "deur.",
            "\\*",
            "\\[",
            "\\\\",
            "&amp;",
            "&#65;",
            "&#128682;",
            "&NotEqualTilde;",
            "&x;",
            "&amp;amp;",
            "\\&lt;",
            " *deur* ",
            " **deur** ",
            "[deur](x)",
            "![deur](x)",
            "\n\n",
            "\n- ",
            "`x`",
            "\uD83D\uDEAA",
            "<b>deur</b>",
            "https://a.example/x ",
            "%s ",
            "&")
        .list()
        .ofMaxSize(12);
  }
}
