package org.errorcatalog.core.memory;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a glossary from CSV (RFC 4180, UTF-8) with the columns {@code source}, {@code locale} and
 * {@code target} in any order. Several lines of one source and locale give several targets.
 */
public final class GlossaryCsv {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int MOST_TERMS = 10_000;
  private static final int LONGEST = 200;
  private static final List<String> COLUMNS = List.of("source", "locale", "target");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private GlossaryCsv() {}

  /**
   * Reads to the end; the caller closes.
   *
   * @throws InvalidGlossaryException where it is not such a table; the message names the line
   */
  public static Glossary read(Reader csv) {
    List<Term> terms = new ArrayList<>();
    try (CSVParser rows = CSVParser.builder().setReader(unmarked(csv)).setFormat(FORMAT).get()) {
      if (!rows.getHeaderMap().keySet().containsAll(COLUMNS)) {
        throw new InvalidGlossaryException(1, "the columns have to be source, locale and target");
      }
      for (CSVRecord row : rows) {
        terms.add(term(row, (int) rows.getCurrentLineNumber(), terms.size()));
      }
    } catch (CSVException e) {
      throw new InvalidGlossaryException(terms.size() + 2, "this is no CSV");
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof CSVException
          ? new InvalidGlossaryException(terms.size() + 2, "this is no CSV")
          : e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Glossary(terms);
  }

  /** Spreadsheets put a byte order mark before what they write. */
  private static Reader unmarked(Reader csv) throws IOException {
    PushbackReader ahead = new PushbackReader(csv);
    int first = ahead.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      ahead.unread(first);
    }
    return ahead;
  }

  private static Term term(CSVRecord row, int line, int before) {
    if (before >= MOST_TERMS) {
      throw new InvalidGlossaryException(line, "a glossary has at most " + MOST_TERMS + " terms");
    }
    if (!row.isConsistent()) {
      throw new InvalidGlossaryException(line, "there are " + row.size() + " cells instead of 3");
    }
    return new Term(cell(row, "source", line), locale(row, line), cell(row, "target", line));
  }

  private static String cell(CSVRecord row, String column, int line) {
    String cell = row.get(column);
    if (cell.isEmpty() || cell.length() > LONGEST) {
      throw new InvalidGlossaryException(line, column + " has to have 1 to 200 characters");
    }
    return cell;
  }

  private static String locale(CSVRecord row, int line) {
    String tag = cell(row, "locale", line);
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new InvalidGlossaryException(line, tag + " is no language tag");
    }
  }
}
