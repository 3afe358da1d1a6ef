package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlUnsafeTest {

  private final Check check = new HtmlUnsafe();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Open <script>alert(1)</script> it | Open &lt;script>alert(1)&lt;/script> it
          <SCRIPT src=//a.example> | &lt;SCRIPT src=//a.example>
          <iframe src="https://a.example"> | &lt;iframe src="https://a.example">
          <object data=x> | &lt;object data=x>
          <svg/onload=alert(1)> | &lt;svg/onload=alert(1)>
          <style>p {} | &lt;style>p {}
          <form action="https://a.example">Name</form> | &lt;form action="https://a.example">Name</form>
          <img src=x onerror=alert(1)> | &lt;img src=x onerror=alert(1)>
          <b onmouseover = "x()">here</b> | &lt;b onmouseover = "x()">here</b>
          <a href="javascript:x()">here</a> | &lt;a href="javascript:x()">here</a>
          <a href="java&#115;cript:x()">here</a> | &lt;a href="java&#115;cript:x()">here</a>
          <a id=x href="javascript:x()">here</a> | &lt;a id=x href="javascript:x()">here</a>
          <a href="java&#115cript:x()">here</a> | &lt;a href="java&#115cript:x()">here</a>
          <a href="java&#x0000000073;cript:x()">here</a> | &lt;a href="java&#x0000000073;cript:x()">here</a>
          <video onfinish=x() ontimeupdate=x()> | &lt;video onfinish=x() ontimeupdate=x()>
          <b onclick                        =x()> | &lt;b onclick                        =x()>
          Open \\\\<script> it | Open \\\\&lt;script> it
          <img src=x onerror=x() | &lt;img src=x onerror=x()
          [Open **it**](javascript:x()) now | Open **it** now
          ![Door](data:image/png;base64,AAAA) | Door
          <javascript:x()> | javascript:x()
          """)
  void shieldsWhatDoesHarm(String text, String fixed) {
    Spoken harmful = Spoken.dutch(text);

    assertThat(harmful.found(check)).isNotEmpty();
    assertThat(harmful.fixed(check)).isEqualTo(fixed);
    assertThat(Spoken.dutch(fixed).found(check)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Open <name> or <server name> or <0x%x>",
        "Open <object> or <form>, <link> and <data:type>",
        "One<br>two<br />three <b>four</b> <i class=\"x\">five</i>",
        "<a href=\"https://a.example\">here</a>",
        "<door online=\"true\" once=1>",
        "Write `<script>` or \\<script> or \\\\\\<script> or &lt;script>",
        "Size <5 and onload=7",
        "[here](https://a.example) ![x](door.png)",
        "[here](data:text)",
        "1 < 2 > 1"
      })
  void saysNothingOfPlaceholdersAndFormatting(String text) {
    assertThat(Spoken.dutch(text).found(check)).isEmpty();
  }

  @Test
  void leavesToTheSourceWhatIsItsOwn() {
    String text = "See <script> there";

    assertThat(Spoken.dutch("Zie <script> daar").fromEnglish(text).found(check)).isEmpty();
    assertThat(Spoken.in("en-US", text).found(check)).containsExactly("tag [<script>]");
  }

  @Test
  void seesThroughABackslashWithinABlockOfHtml() {
    assertThat(Spoken.dutch("<div>\n\\<script>x\n</div>").found(check))
        .containsExactly("tag [<script>]");
  }
}
