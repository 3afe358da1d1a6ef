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

  @Test
  void indentsListsWithinLists() {
    assertThat(rendering.render("1. one\n   - a\n2. two\n\nEnd").text())
        .isEqualTo("1. one\n   - a\n2. two\nEnd");
  }

  @Test
  void addsNoQuotesToCode() {
    assertThat(rendering.render("Run `a *b*` in **c**").text()).isEqualTo("Run a *b* in c");
  }

  @Test
  void showsImagesAndDeadLinksAsTheirText() {
    assertThat(rendering.render("![x](https://a.example/x.png) [y](../y.md) [z](file:///z)"))
        .isEqualTo(new Rendering.Rendered("x y (../y.md) z", "<p>x y z</p>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a ", "> ", "- ", "<", "![", "**", "<ul><li>"})
  void survivesMarkupNestedBeyondAllReason(String markup) {
    String wording = markup.repeat(20_000 / markup.length());

    assertThat(rendering.render(wording).text()).isNotNull();
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
