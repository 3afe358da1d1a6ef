package org.errorcatalog.ingest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.errorcatalog.ingest.markdown.PageReader;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.source.Limits;
import org.errorcatalog.ingest.source.PageSink;
import org.errorcatalog.ingest.source.SourcePage;
import org.errorcatalog.ingest.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a page is taken for. */
@Command(
    name = "profile",
    description = "Says which tables of a page hold errors and what their columns mean, and why.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "What is this page taken for, and would it be taken better by a profile?",
      "",
      "  catalog-ingest profile docs/errors/nl-nl/errors.md",
      "  catalog-ingest profile --profile columns.yaml docs/errors/nl-nl/errors.md",
      "",
      "A profile says what shape cannot tell; import --profile keeps it with the catalog:",
      "",
      "  address: https://docs.example.org/{locale}/{page}",
      "  tables:",
      "    - headings: [Fehler, Stufe]",
      "      columns: [code, severity, text, advice]",
      "    - headings: [Parameter]",
      "      columns: []"
    })
final class ProfileCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PAGE", description = "A page, or a folder, zip or repository of pages.")
  private String page = "";

  @Mixin private PageReading reading = new PageReading();
  @Mixin private ReportOptions report = new ReportOptions();

  @Override
  public Integer call() {
    report.refuseSarif();
    PageReader reader = new PageReader(reading.profileOr(Profile.NONE));
    List<PageGuess> guesses = new ArrayList<>();
    List<Finding> unread = new ArrayList<>();
    new Sources(Limits.DEFAULT)
        .named(page)
        .read(
            new PageSink() {
              @Override
              public void page(SourcePage each) {
                guesses.add(
                    PageGuess.of(
                        each,
                        reader.read(each.path(), each.content(), each.neighbours()::read),
                        reading.locale()));
              }

              @Override
              public void finding(Finding finding) {
                unread.add(finding);
              }
            });
    print(guesses, unread);
    return unread.isEmpty() ? Exit.DONE : Exit.FINDINGS;
  }

  /** The JSON of all pages. */
  record Guesses(List<PageGuess> pages, List<Finding> findings) {}

  private void print(List<PageGuess> guesses, List<Finding> unread) {
    report.print(new Guesses(guesses, unread), () -> text(guesses, unread));
  }

  private static String text(List<PageGuess> guesses, List<Finding> unread) {
    return guesses.stream().map(PageGuess::text).collect(Collectors.joining("\n\n"))
        + unread.stream()
            .map(each -> "%n%s: %s".formatted(each.page(), each.message()))
            .collect(Collectors.joining());
  }
}
