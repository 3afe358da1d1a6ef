package org.errorcatalog.ingest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.errorcatalog.ingest.markdown.InvalidProfileException;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.markdown.ProfileReader;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A profile that was named on the command line, as it was written and as it is understood. */
record ProfileFile(String yaml, Profile profile) {

  private static final int LIMIT = 64 * 1024;

  static final class Reader implements ITypeConverter<ProfileFile> {

    @Override
    public ProfileFile convert(String name) {
      try {
        Path file = Path.of(name);
        if (Files.size(file) > LIMIT) {
          throw new TypeConversionException("%s: larger than 64 KiB".formatted(name));
        }
        String yaml = Files.readString(file, StandardCharsets.UTF_8);
        return new ProfileFile(yaml, ProfileReader.read(yaml));
      } catch (InvalidProfileException e) {
        throw new TypeConversionException("%s: %s".formatted(name, e.getMessage()));
      } catch (IOException | InvalidPathException e) {
        throw new TypeConversionException("%s: cannot be read".formatted(name));
      }
    }
  }
}
