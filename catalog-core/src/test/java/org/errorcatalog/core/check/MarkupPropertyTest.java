package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.Text;
import org.errorcatalog.core.check.Markup.Marked;

class MarkupPropertyTest {

  @Property
  void readsPlainLinesAsTheParserDoes(@ForAll("lines") String line) {
    assertThat(told(Markup.of(line))).isEqualTo(told(Markup.parsed(line)));
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.strings()
        .withChars("ab1 2.,:;?%/()'\"-“、（é漢́\u00a0*[_<&#+=~`\n\\_]!$@^|>{}")
        .ofMaxLength(12);
  }

  private static List<String> told(Markup markup) {
    return markup.nodes().stream().map(MarkupPropertyTest::told).toList();
  }

  private static String told(Marked marked) {
    String said = marked.node() instanceof Text text ? text.getLiteral() : "";
    return "%s in %s %d-%d %s"
        .formatted(
            marked.node().getClass().getSimpleName(),
            marked.node().getParent().getClass().getSimpleName(),
            marked.start(),
            marked.end(),
            said);
  }
}
