package org.errorcatalog.ingest.cli;

import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a catalog. */
final class CatalogName implements ITypeConverter<String> {

  private static final Pattern WELLFORMED = Pattern.compile("[a-z][a-z0-9-]{0,62}");
  private static final Set<String> RESERVED = Set.of("api", "q", "problems", "error");

  @Override
  public String convert(String value) {
    if (!WELLFORMED.matcher(value).matches()) {
      throw new TypeConversionException(
          "'%s' is not a name: a to z, 0 to 9 and -, starting with a letter".formatted(value));
    }
    if (RESERVED.contains(value)) {
      throw new TypeConversionException("'%s' is reserved".formatted(value));
    }
    return value;
  }
}
