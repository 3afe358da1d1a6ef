package org.errorcatalog.ingest.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionTextTest {

  @Test
  void keepsParagraphsListsAndCode() {
    List<String> lines =
        """
        Two lines of
        one paragraph.

        -   One  \s
            * below

        -   Two
            and more

        ```sql
        SELECT *  FROM [<name>]
        ```
        """
            .lines()
            .toList();

    assertThat(SectionText.clean(lines, null).markdown())
        .isEqualTo(
            """
            Two lines of one paragraph.

            - One
              - below
            - Two and more

            ```
            SELECT *  FROM [<name>]
            ```""");
  }

  @Test
  void makesHeadingsAndLabelsBold() {
    List<String> lines = List.of("## <a name=\"x\"></a>State", "> [!NOTE]", "> Mind *it*.");

    assertThat(SectionText.clean(lines, null).markdown())
        .isEqualTo("**State**\n\n**Note**\n\nMind *it*.");
  }

  @Test
  void makesALineOfEveryRowAndLosesNoCell() {
    List<String> lines = List.of("|State|Means|", "|-|-|", "|1|a <x> | b|", "|2|`c`|");

    assertThat(SectionText.clean(lines, null).markdown())
        .isEqualTo("- State | Means\n- 1 | a \\<x> | b\n- 2 | `c`");
  }

  @Test
  void makesLinksAbsoluteAndResolvesReferences() {
    List<String> lines = List.of("See [a] and [b](../b.md).", "", "[a]: a.md");

    assertThat(SectionText.clean(lines, URI.create("https://docs.example.org/x/y")))
        .isEqualTo(
            new Cleaned(
                "See [a](https://docs.example.org/x/a.md) and [b](https://docs.example.org/b.md).",
                List.of()));
  }
}
