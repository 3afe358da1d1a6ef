package org.errorcatalog.ingest.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.merge.ImportOptions;
import org.errorcatalog.ingest.merge.PageCollector;
import org.errorcatalog.ingest.merge.PageKey;
import org.errorcatalog.ingest.merge.Pages;
import org.errorcatalog.ingest.merge.TakenPage;
import org.errorcatalog.ingest.source.Limits;
import org.errorcatalog.ingest.source.PageSink;
import org.errorcatalog.ingest.source.PageSource;
import org.errorcatalog.ingest.source.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Which pages a command reads, and how. */
final class PageOptions {

  enum ProgressShown {
    AUTO,
    NEVER
  }

  @Mixin private PageReading reading = new PageReading();

  @Option(
      names = "--source-locale",
      paramLabel = "TAG",
      converter = PageReading.LocaleReader.class,
      description =
          "The language that the others were translated from, of a catalog that the import"
              + " creates. Without it: en-US if there is such a page, else the first page's.")
  private @Nullable String sourceLocale;

  @Option(
      names = "--mode",
      paramLabel = "keep|override|new-only",
      defaultValue = "keep",
      converter = ModeReader.class,
      description =
          "keep: what editors wrote stays (default). override: it is replaced, by a new revision."
              + " new-only: only adds entries.")
  private ImportMode mode = ImportMode.KEEP;

  @Option(
      names = "--accept-language",
      description =
          "Take pages that are in another language than they declare, which are refused without.")
  private boolean acceptLanguage;

  @Option(
      names = "--progress",
      paramLabel = "auto|never",
      defaultValue = "auto",
      description = "auto: shows on a terminal how many pages are read (default).")
  private ProgressShown progress = ProgressShown.AUTO;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Pages: files, folders (every *.md below), zips, and git+URL#REV:GLOB: a git repository"
              + " by https://, file:// or path, at a branch, tag or commit (else HEAD), its pages"
              + " that match (else every *.md).")
  private List<String> paths = List.of();

  ImportOptions options() {
    return new ImportOptions(
        reading.locale(), sourceLocale, mode, acceptLanguage, reading.profileYaml());
  }

  /**
   * The pages, to be read when they are wanted. The sources are found now, so that a misspelt path
   * is told before anything starts.
   *
   * @param stored how the catalog wants its pages read, where no profile is named
   * @param taken the pages that the catalog has, which need not be read again as they are
   */
  Supplier<Pages> pages(Profile stored, Map<PageKey, TakenPage> taken) {
    Sources sources = new Sources(Limits.DEFAULT);
    List<PageSource> found = paths.stream().distinct().map(sources::named).toList();
    return () -> {
      PageCollector collector =
          new PageCollector(
              reading.locale(), reading.profileOr(stored), options().readsAll() ? Map.of() : taken);
      try (Progress shown = progress()) {
        PageSink counted = shown.counting(collector);
        found.forEach(source -> source.read(counted));
      }
      return collector.pages();
    };
  }

  private Progress progress() {
    return progress == ProgressShown.AUTO ? Progress.onTerminal() : Progress.silent();
  }

  static final class ModeReader implements ITypeConverter<ImportMode> {

    @Override
    public ImportMode convert(String value) {
      return switch (value) {
        case "keep" -> ImportMode.KEEP;
        case "override" -> ImportMode.OVERRIDE;
        case "new-only" -> ImportMode.NEW_ONLY;
        default ->
            throw new TypeConversionException(
                "'%s' is not keep, override or new-only".formatted(value));
      };
    }
  }
}
