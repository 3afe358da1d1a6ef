package org.errorcatalog.ingest.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.errorcatalog.core.Corpus;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.junit.jupiter.api.Test;

class InclusionTest {

  private final Map<String, String> files = new HashMap<>();
  private final Includes includes =
      path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(UTF_8));

  @Test
  void putsABlockInPlaceWithoutItsFrontMatter() {
    files.put("../parts/table.md", "---\ntitle: t\n---\n\n|Code|Text|\n|---|---|\n|1|a|\n");

    Inclusion.Result result =
        expand("Before\n[!INCLUDE [Limits](../parts/table.md)]\nAfter\n\nEnd");

    assertThat(result.body().text())
        .isEqualTo("Before\n\n|Code|Text|\n|---|---|\n|1|a|\n\nAfter\n\nEnd\n");
    assertThat(result.body().lineNumbers()).containsExactly(10, 11, 11, 11, 11, 12, 12, 13, 14);
    assertThat(result.unresolved()).isEmpty();
  }

  @Test
  void leavesAPageWithoutIncludesAsItIs() {
    Inclusion.Result result = expand("one!\r\ntwo\rinclude");

    assertThat(result.body().text()).isEqualTo("one!\r\ntwo\rinclude");
    assertThat(result.body().lineNumbers()).containsExactly(10, 11, 12);
  }

  @Test
  void putsAShortParagraphIntoASentenceOrCell() {
    files.put("~/names/db-md.md", "Data\r\nBase\n");
    files.put("pipe.md", "a|b \\| c");

    Inclusion.Result result =
        expand(
            """
            The [!include[db](~/names/db-md.md)] runs, [!INCLUDE [db] (<~/names/db-md.md> "t") ].
            |Code|Text|
            |-|-|
            |1|[!INCLUDE[p](pipe.md)]|
            """);

    assertThat(result.body().text())
        .isEqualTo(
            """
            The Data Base runs, Data Base.
            |Code|Text|
            |-|-|
            |1|a\\|b \\| c|
            """);
    assertThat(result.unresolved()).isEmpty();
  }

  @Test
  void letsTheLabelStandForWhatCannotBeHad() {
    files.put("long.md", "one\n\ntwo");

    Inclusion.Result result =
        expand(
            """
            A [!INCLUDE[dbName](../x/db.md)] and [!INCLUDE[dbName](../x/./db.md)].

            [!INCLUDE [Block](gone.md)]

            |1|[!INCLUDE[many](long.md)]|
            """);

    assertThat(result.body().text()).isEqualTo("A dbName and dbName.\n\nBlock\n\n|1|many|\n");
    assertThat(result.findings())
        .extracting(Finding::name, Finding::line, Finding::message)
        .containsExactly(
            finding(
                10,
                "the included ../x/db.md was left out: no such text within the source (2 places)"),
            finding(12, "the included gone.md was left out: no such text within the source"),
            finding(14, "the included long.md was left out: it is more than one short paragraph"));
  }

  @Test
  void resolvesWhatIsNestedFromTheIncludingFile() {
    files.put("../parts/outer.md", "Outer\n\n[!INCLUDE [i](deep/inner.md)]\n");
    files.put("../parts/deep/inner.md", "Inner of [!INCLUDE[n](../name.md)]");
    files.put("../parts/name.md", "the product");

    Inclusion.Result result = expand("[!INCLUDE [o](../parts/outer.md)]");

    assertThat(result.body().text()).isEqualTo("Outer\n\nInner of the product\n");
    assertThat(result.body().lineNumbers()).containsOnly(10);
    assertThat(result.unresolved()).isEmpty();
  }

  @Test
  void endsLoopsAndDeepNesting() {
    files.put("a.md", "[!INCLUDE [again](x/../a.md)]");
    for (int i = 0; i < 10; i++) {
      files.put("d" + i + ".md", "[!INCLUDE [next](d%d.md)]".formatted(i + 1));
    }

    Inclusion.Result result = expand("[!INCLUDE [a](a.md)]\n\n[!INCLUDE [d](d0.md)]\n");

    assertThat(result.body().text()).isEqualTo("again\n\nnext\n");
    assertThat(result.unresolved())
        .containsExactly(
            new UnresolvedInclude("a.md", "it includes itself", 10, 1),
            new UnresolvedInclude("d8.md", "it is nested deeper than 8", 12, 1));
  }

  @Test
  void endsWhatGrowsWithoutMeasure() {
    for (int i = 0; i < 8; i++) {
      files.put("g%d.md".formatted(i), "[!INCLUDE [l](g%d.md)]\n\n".formatted(i + 1).repeat(50));
    }
    files.put("g8.md", "");
    Inclusion small = new Inclusion(1 << 20, 1000);

    Inclusion.Result many = small.expand("[!INCLUDE [l](g0.md)]", 1, includes);
    files.put("big.md", "word ".repeat(150_000));
    Inclusion.Result big = small.expand("[!INCLUDE [b](big.md)]\n\n".repeat(3), 1, includes);

    assertThat(many.unresolved())
        .extracting(UnresolvedInclude::reason)
        .contains(IncludedFiles.TOO_MUCH);
    assertThat(big.unresolved())
        .containsExactly(new UnresolvedInclude("big.md", IncludedFiles.TOO_MUCH, 3, 2));
    assertThat(big.body().text()).hasSizeLessThan(1 << 20).endsWith("\n\nb\n\nb\n\n");
  }

  @Test
  void leavesCodeAndCommentsAlone() {
    String page =
        """
        - ```
          [!INCLUDE [a](a.md)]
          ```

        ~~~
        [!INCLUDE [a](a.md)]
        ~~~
        `[!INCLUDE [a](a.md)]` and \\[!INCLUDE [a](a.md)]

        <!-- [!INCLUDE [a](a.md)] -->

        [!INCLUDE [a] a.md]
        """;

    assertThat(expand(page).body().text()).isEqualTo(page);
    assertThat(expand(page).unresolved()).isEmpty();
  }

  @Test
  void keepsQuotesQuotedAndFencesShut() {
    files.put("note.md", "one\n\ntwo");
    files.put("code.md", "```\nopen");

    Inclusion.Result result =
        expand("> [!INCLUDE [n](note.md)]\n\n[!INCLUDE [c](code.md)]\nafter\n");

    assertThat(result.body().text()).isEqualTo("> one\n> \n> two\n\n```\nopen\n```\n\nafter\n");
  }

  @Test
  void letsIncludedRowsContinueATable() {
    files.put("rows.md", "|2|b|\n|3|c|\n");
    files.put("table.md", "|X|Y|\n|-|-|\n|9|z|\n");

    Inclusion.Result result =
        expand(
            "|Code|Text|\n|-|-|\n|1|a|\n[!INCLUDE [r](rows.md)]\n|4|d|\n[!INCLUDE [t](table.md)]\n");

    assertThat(result.body().text())
        .isEqualTo("|Code|Text|\n|-|-|\n|1|a|\n|2|b|\n|3|c|\n|4|d|\n\n|X|Y|\n|-|-|\n|9|z|\n");
  }

  @Test
  void readsHostileLinesInOnePass() {
    String openings = "[!INCLUDE [".repeat(50_000);
    String ticks = "` `` ``` ".repeat(20_000) + "[!INCLUDE [a](a.md)]";

    assertThat(expand(openings).body().text()).isEqualTo(openings + "\n");
    assertThat(expand(ticks).unresolved()).hasSize(1);
  }

  @Test
  void findsEveryIncludeOfRealPages() {
    String page =
        new String(
            Corpus.bytes("sql-server-pages/ja-jp/mssqlserver-18456-database-engine-error.md"),
            UTF_8);

    Inclusion.Result result = new Inclusion().expand(page, 1, Includes.NONE);

    assertThat(page).containsIgnoringCase("[!include");
    assertThat(result.body().text()).doesNotContainIgnoringCase("[!include");
    assertThat(result.body().lineNumbers())
        .isSorted()
        .endsWith((int) page.lines().count())
        .hasSize((int) result.body().text().lines().count());
    assertThat(result.unresolved()).isNotEmpty();
  }

  private Inclusion.Result expand(String body) {
    return new Inclusion().expand(body, 10, includes);
  }

  private static Tuple finding(int line, String message) {
    return tuple(FindingName.LINK_UNRESOLVED, line, message);
  }
}
