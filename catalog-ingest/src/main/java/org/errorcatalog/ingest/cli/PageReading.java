package org.errorcatalog.ingest.cli;

import org.errorcatalog.ingest.markdown.PageLocale;
import org.errorcatalog.ingest.markdown.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What somebody says of pages that the pages do not say themselves. */
final class PageReading {

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      converter = LocaleReader.class,
      description =
          "The language of all pages, as nl-NL. Without it: what the front matter says"
              + " (ms.contentlocale or locale), else a part of the path.")
  private @Nullable String locale;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      converter = ProfileFile.Reader.class,
      description =
          "YAML that says how pages are read where their shape misleads. An import keeps it with"
              + " the catalog.")
  private @Nullable ProfileFile profile;

  /** Of all pages, whatever they say, or null. */
  @Nullable String locale() {
    return locale;
  }

  /** The profile that was named, else the other. */
  Profile profileOr(Profile other) {
    return profile == null ? other : profile.profile();
  }

  /** The profile that was named as it is written, or null. */
  @Nullable String profileYaml() {
    return profile == null ? null : profile.yaml();
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
}
