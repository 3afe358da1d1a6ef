package org.errorcatalog.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderingTest {

  private final Rendering rendering = new Rendering();

  @Test
  void keepsPlaceholdersThatLookLikeTags() {
    assertThat(rendering.render("No <site address> in tenant {tenantName}"))
        .isEqualTo(
            new Rendering.Rendered(
                "No <site address> in tenant {tenantName}",
                "<p>No &lt;site address&gt; in tenant {tenantName}</p>"));
  }

  @Test
  void namesTheAddressOfALinkInPlainText() {
    assertThat(rendering.render("[Open a ticket](https://help.example.org/new).").text())
        .isEqualTo("Open a ticket (https://help.example.org/new).");
  }

  @Test
  void namesAnAddressThatIsItsOwnTextOnce() {
    assertThat(rendering.render("<https://help.example.org>").text())
        .isEqualTo("https://help.example.org");
  }

  @Test
  void rendersListsOnLinesOfTheirOwn() {
    assertThat(rendering.render("Either:\n\n- one\n- two").text())
        .isEqualTo("Either:\n- one\n- two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "![x](javascript:alert(1))",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](data:text/html;base64,PHNjcmlwdD4=)"
      })
  void leavesNothingThatABrowserWouldRun(String hostile) {
    assertThat(rendering.render(hostile).html())
        .doesNotContain("<script", "<img src=x", "href=\"javascript", "src=\"javascript")
        .doesNotContain("href=\"data:", "<a href=\"java");
  }
}
