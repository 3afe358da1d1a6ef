package org.errorcatalog.ingest.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.core.memory.GlossaryCsv;
import org.errorcatalog.core.memory.InvalidGlossaryException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a glossary that was named on the command line. */
final class GlossaryFile implements ITypeConverter<Glossary> {

  @Override
  public Glossary convert(String name) {
    try (Reader csv = Files.newBufferedReader(Path.of(name), StandardCharsets.UTF_8)) {
      return GlossaryCsv.read(csv);
    } catch (InvalidGlossaryException e) {
      throw new TypeConversionException("%s: %s".formatted(name, e.getMessage()));
    } catch (CharacterCodingException e) {
      throw new TypeConversionException("%s: not UTF-8 text".formatted(name));
    } catch (IOException | InvalidPathException e) {
      throw new TypeConversionException("%s: cannot be read".formatted(name));
    }
  }
}
