package org.errorcatalog.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RenderingPropertyTest {

  private static final Pattern ALLOWED =
      Pattern.compile(
          "</?(?:p|ul|ol|li|em|strong|code|pre|blockquote|h[1-6])>|<(?:br|hr) />|</a>"
              + "|<ol start=\"\\d+\">"
              + "|<a rel=\"nofollow\" href=\"(?i:https?:|mailto:)[^\"<>]*\">");

  private final Rendering rendering = new Rendering();

  @Property(tries = 2_000)
  void allowsNoOtherTagsThanThese(@ForAll("hostile") String markdown) {
    String html = rendering.render(markdown).html();

    assertThat(ALLOWED.matcher(html).replaceAll("")).doesNotContain("<", ">");
  }

  @Property(tries = 500)
  void rendersWhateverItGets(@ForAll String markdown) {
    String html = rendering.render(markdown).html();

    assertThat(ALLOWED.matcher(html).replaceAll("")).doesNotContain("<", ">");
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
            "<script>",
            "</script>",
            "<img src=x onerror=alert(1)>",
            "[x](",
            "javascript:alert(1))",
            "JaVaScRiPt&colon;x",
            "![x](",
            "https://a.example)",
            " \"t\" onclick=\"y\")",
            "<a href=",
            "\"",
            "'",
            ">",
            "<",
            "`",
            "```",
            "\n",
            "\n\n",
            "*",
            "**",
            "_",
            "- ",
            "3. ",
            "> ",
            "# ",
            "&lt;",
            "&#x3c;",
            "\\",
            "a",
            " ",
            "    ",
            "[r]",
            "[r]: data:text/html,x",
            "<svg/onload=x>",
            "<https://a.example/\"x>",
            "<javascript:x>",
            "\t",
            "<!--",
            "-->",
            "<style>",
            "~~~ x\" y")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }
}
