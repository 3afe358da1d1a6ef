package org.errorcatalog.ingest.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.ingest.action.FoundAction;

/** The table of shared advice in the glossary. */
final class SharedAdvice {

  private static final Path GLOSSARY = Path.of("../docs/glossary.md");

  private SharedAdvice() {}

  /** The advice of that locale, in the table's order. */
  static List<FoundAction> of(String locale) {
    List<String[]> table =
        lines().stream()
            .dropWhile(Predicate.not(line -> line.startsWith("| kind | audience |")))
            .takeWhile(line -> line.startsWith("|"))
            .map(line -> line.substring(2).split(" \\| | \\|$"))
            .toList();
    int column = Arrays.asList(table.get(0)).indexOf(locale);
    return table.stream().skip(2).map(cells -> advice(cells, column)).toList();
  }

  private static FoundAction advice(String[] cells, int column) {
    return new FoundAction(ActionKind.valueOf(cells[0]), Audience.valueOf(cells[1]), cells[column]);
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(GLOSSARY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
