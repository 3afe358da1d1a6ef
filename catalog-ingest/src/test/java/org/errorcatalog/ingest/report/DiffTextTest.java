package org.errorcatalog.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.errorcatalog.ingest.report.EntryDiff.FactDiff;
import org.errorcatalog.ingest.report.EntryDiff.Kind;
import org.errorcatalog.ingest.report.TextDiff.Change;
import org.errorcatalog.ingest.report.TextDiff.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiffTextTest {

  @Test
  void showsWordByWordWhatBecomesOfEntries() {
    Diff diff =
        new Diff(
            List.of(
                new EntryDiff(
                    "200",
                    2,
                    Kind.WITHDRAWN,
                    List.of(new FactDiff("status", "ACTIVE", "WITHDRAWN")),
                    List.of()),
                changed(
                    text(
                        Part.DESCRIPTION,
                        Change.WRITTEN,
                        "The key is missing.",
                        "The key is gone."),
                    text(Part.ACTIONS, Change.WRITTEN, "Find it.", null),
                    text(Part.DESCRIPTION, Change.KEPT, "Old.", "New."),
                    text(Part.DESCRIPTION, Change.OUTDATED, null, null)),
                new EntryDiff(
                    "300",
                    1,
                    Kind.ADDED,
                    List.of(),
                    List.of(text(Part.DESCRIPTION, Change.WRITTEN, null, "The clock\nis wrong.")))),
            312);

    assertThat(DiffText.lines(diff, Ink.SIGNS))
        .containsExactly(
            "  - 200 variant 2  withdrawn",
            "      status  [-ACTIVE-]{+WITHDRAWN+}",
            "  ~ 100  changed",
            "      en-US   description The key is [-missing-]{+gone+}.",
            "      en-US   actions     [-Find it.-]",
            "      en-US   description stays, edited; the page changes: [-Old-]{+New+}.",
            "      en-US   description stays, and is outdated: its source changes",
            "  + 300  added",
            "      en-US   description {+The clock is wrong.+}",
            "  ... and 312 more; --diff N shows N");
  }

  @Test
  void leavesOutWordsThatStayFarFromThoseThatDoNot() {
    String start = "Before it all begins there are many words, and these are near: ";
    String end = " these are near too, and then there are many words before it all ends.";

    assertThat(
            lines(text(Part.DESCRIPTION, Change.WRITTEN, start + "old" + end, start + "new" + end)))
        .containsExactly(
            "  ~ 100  changed",
            "      en-US   description ...ny words, and these are near: [-old-]{+new+} these are"
                + " near too, and then ...");
  }

  @Test
  void colorsWordsOnATerminalAndLetsNoPageDoSo() {
    Diff diff =
        new Diff(
            List.of(
                changed(text(Part.DESCRIPTION, Change.WRITTEN, "\u001b[5mold", "\u001b[5mnew"))),
            0);

    assertThat(DiffText.lines(diff, Ink.COLOURS))
        .containsExactly(
            "  \u001b[1m~ 100  changed\u001b[0m",
            "      en-US   description [\u001b[31;9m5mold\u001b[0m\u001b[32m5mnew\u001b[0m");
  }

  @Test
  void showsNoMoreThanItIsAskedFor() {
    RunReport report =
        new RunReport(1L, "shop", List.of(), Changes.NONE, List.of())
            .with(new Diff(List.of(changed(), changed(), changed()), 4));

    assertThat(report.showing(1).diff()).isEqualTo(new Diff(List.of(changed()), 6));
    assertThat(report.showing(0).diff()).isNull();
    assertThat(report.showing(9)).isEqualTo(report);
  }

  private static List<String> lines(TextDiff text) {
    return DiffText.lines(new Diff(List.of(changed(text)), 0), Ink.SIGNS);
  }

  private static EntryDiff changed(TextDiff... texts) {
    return new EntryDiff("100", 1, Kind.CHANGED, List.of(), List.of(texts));
  }

  private static TextDiff text(
      Part part, Change change, @Nullable String before, @Nullable String after) {
    return new TextDiff("en-US", part, change, before, after);
  }
}
