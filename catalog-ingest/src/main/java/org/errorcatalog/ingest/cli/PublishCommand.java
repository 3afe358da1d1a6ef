package org.errorcatalog.ingest.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.concurrent.Callable;
import org.errorcatalog.core.release.ChangeCounts;
import org.errorcatalog.core.release.Publication;
import org.errorcatalog.core.release.ReleasePublishing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a release. */
@Command(
    name = "publish",
    description = "Publishes what changed since the last release; where nothing did, makes none.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "What a release would change, then the release:",
      "",
      "  catalog-ingest publish --catalog my-errors --dry-run",
      "  catalog-ingest publish --catalog my-errors --label 'spring cleaning'"
    })
final class PublishCommand implements Callable<Integer> {

  private static final int LABEL_LIMIT = 100;

  private final ReleasePublishing publishing;
  private final DatabaseNeeded database;

  @Option(
      names = "--catalog",
      paramLabel = "NAME",
      required = true,
      converter = CatalogName.class,
      description = "The catalog to publish.")
  private String catalog = "";

  @Option(
      names = "--label",
      paramLabel = "TEXT",
      description = "What people call the release, up to 100 characters.")
  private @Nullable String label;

  @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
  private boolean dryRun;

  @Mixin private ReportOptions report = new ReportOptions();
  @Spec private CommandSpec spec;

  PublishCommand(ReleasePublishing publishing, DatabaseNeeded database) {
    this.publishing = publishing;
    this.database = database;
  }

  /** The JSON of a publication; without release where there is none. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Published(String catalog, @Nullable Integer release, @Nullable String digest) {

    static Published of(Publication made) {
      boolean any = made.release() > 0;
      return new Published(made.catalog(), any ? made.release() : null, any ? made.digest() : null);
    }
  }

  /** The JSON of a preview. */
  record Previewed(String catalog, ChangeCounts changes) {}

  @Override
  public Integer call() {
    if (label != null && (label.isBlank() || label.length() > LABEL_LIMIT)) {
      throw new ParameterException(
          spec.commandLine(), "a label has 1 to %d characters".formatted(LABEL_LIMIT));
    }
    report.refuseSarif();
    database.require();
    if (dryRun) {
      preview();
    } else {
      publish();
    }
    return Exit.DONE;
  }

  private void preview() {
    ChangeCounts counts = publishing.preview(catalog).counts();
    report.print(
        new Previewed(catalog, counts),
        () -> "A release of %s would have %s".formatted(catalog, words(counts)));
  }

  private void publish() {
    Publication made = publishing.publish(catalog, label, null, Operator.actor());
    String text =
        made.published()
            ? "Published release %d of %s: %s%n%s"
                .formatted(made.release(), catalog, words(made.counts()), made.digest())
            : "Nothing changed since release %d of %s".formatted(made.release(), catalog);
    report.print(Published.of(made), () -> text);
  }

  private static String words(ChangeCounts counts) {
    return "%d entries added, %d changed, %d withdrawn"
        .formatted(counts.added(), counts.changed(), counts.withdrawn());
  }
}
