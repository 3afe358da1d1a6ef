package org.errorcatalog.ingest.cli;

import java.util.List;
import java.util.function.Supplier;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.ingest.markdown.PageLocale;
import org.errorcatalog.ingest.merge.ImportOptions;
import org.errorcatalog.ingest.merge.PageCollector;
import org.errorcatalog.ingest.merge.Pages;
import org.errorcatalog.ingest.source.Limits;
import org.errorcatalog.ingest.source.PageSource;
import org.errorcatalog.ingest.source.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Which pages a command reads, and how. */
final class PageOptions {

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      converter = LocaleReader.class,
      description =
          "The language of all pages, as nl-NL. Without it: what the front matter says"
              + " (ms.contentlocale or locale), else a part of the path.")
  private @Nullable String locale;

  @Option(
      names = "--source-locale",
      paramLabel = "TAG",
      converter = LocaleReader.class,
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

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Pages: files, folders (every *.md below), zips, and git+URL#REV:GLOB: a git repository"
              + " by https://, file:// or path, at a branch, tag or commit (else HEAD), its pages"
              + " that match (else every *.md).")
  private List<String> paths = List.of();

  ImportOptions options() {
    return new ImportOptions(locale, sourceLocale, mode);
  }

  /**
   * The pages, to be read when they are wanted. The sources are found now, so that a misspelt path
   * is told before anything starts.
   */
  Supplier<Pages> pages() {
    Sources sources = new Sources(Limits.DEFAULT);
    List<PageSource> found = paths.stream().distinct().map(sources::named).toList();
    return () -> {
      PageCollector collector = new PageCollector(locale);
      found.forEach(source -> source.read(collector));
      return collector.pages();
    };
  }

  static final class LocaleReader implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
      return PageLocale.canonical(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'%s' is not a language tag such as nl-NL".formatted(value)));
    }
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
