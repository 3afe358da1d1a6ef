package org.errorcatalog.ingest.markdown;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The table of one error's attributes, a name and a value a row. The names are translated, so the
 * rows are told by their values and their order: the code, later a symbolic name, the message last.
 */
record AttributeTable(PipeTable table, List<Attribute> rows) {

  /** A row: its line in the page, what the attribute is called, and its raw value. */
  record Attribute(int line, String key, String value) {

    String plain() {
      return CodeText.plain(value);
    }
  }

  private static final int FEWEST = 3;
  private static final int MOST = 12;
  private static final int LONGEST_KEY = 80;

  /** Between the code and the symbolic name stand source and component. */
  private static final int BEFORE_NAME = 3;

  private static final Pattern ID =
      Pattern.compile("(?<![\\p{IsLatin}\\p{N}])ID(?![\\p{IsLatin}\\p{N}])");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]++");
  private static final Set<String> NO_NAME = Set.of("NA", "N/A", "NONE", "NULL");

  /** The first such table; none where the page has several alike, for it lists several errors. */
  static Optional<AttributeTable> in(Outline page) {
    List<AttributeTable> found =
        PipeTable.in(page).stream().flatMap(table -> of(page, table).stream()).toList();
    boolean alone =
        found.stream().skip(1).noneMatch(table -> table.keys().equals(found.get(0).keys()));
    return alone ? found.stream().findFirst() : Optional.empty();
  }

  private static Optional<AttributeTable> of(Outline page, PipeTable table) {
    if (table.width() != 2) {
      return Optional.empty();
    }
    List<Attribute> rows =
        table
            .rows(page)
            .filter(row -> !row.isFiller())
            .limit(MOST + 1)
            .map(AttributeTable::attribute)
            .toList();
    boolean fits =
        rows.size() >= FEWEST
            && rows.size() <= MOST
            && rows.stream().allMatch(AttributeTable::isNamed);
    return fits ? Optional.of(new AttributeTable(table, rows)) : Optional.empty();
  }

  /** Pipes in a value cut it into more cells than the table has; they belong to it. */
  private static Attribute attribute(TableRow row) {
    List<String> rest = row.cells().subList(1, row.cells().size());
    return new Attribute(
        row.line(), CodeText.plain(row.cell(0)), Blanks.strip(String.join("|", rest)));
  }

  private static boolean isNamed(Attribute row) {
    return !row.key().isEmpty()
        && row.key().length() <= LONGEST_KEY
        && row.key().codePoints().anyMatch(Character::isLetter)
        && !CodeKind.CONSTANT.fits(row.key());
  }

  private Set<String> keys() {
    return rows.stream().map(Attribute::key).collect(Collectors.toSet());
  }

  /** The row of the code: what the page says elsewhere tells best, then names, shape and place. */
  Attribute code(PageIdentity identity) {
    return rows.stream()
        .filter(row -> isNumber(row) && identity.says(row.plain()))
        .findFirst()
        .or(() -> rows.stream().filter(row -> isNumber(row) && hasId(row)).findFirst())
        .or(() -> rows.stream().filter(AttributeTable::isNumber).max(byDigits()))
        .or(() -> rows.stream().filter(row -> identity.says(row.plain())).findFirst())
        .or(() -> rows.stream().filter(AttributeTable::hasId).findFirst())
        .orElse(rows.get(1));
  }

  Attribute message(Attribute code) {
    Attribute last = rows.get(rows.size() - 1);
    return isMessage(last, code)
        ? last
        : rows.stream()
            .filter(row -> isMessage(row, code))
            .max(Comparator.comparingInt(row -> row.plain().length()))
            .orElse(last);
  }

  /** Null where the error has none. */
  @Nullable String symbolicName(Attribute code, Attribute message) {
    List<Attribute> others =
        rows.stream().filter(row -> !row.equals(code) && !row.equals(message)).toList();
    return others.stream()
        .map(Attribute::plain)
        .filter(CodeKind.CONSTANT::fits)
        .findFirst()
        .or(() -> beforeMessage(code, message))
        .orElse(null);
  }

  private Optional<String> beforeMessage(Attribute code, Attribute message) {
    int at = rows.indexOf(message) - 1;
    return at < rows.indexOf(code) + BEFORE_NAME
        ? Optional.empty()
        : Optional.of(rows.get(at).plain()).filter(AttributeTable::isName);
  }

  private static boolean isName(String value) {
    return NAME.matcher(value).matches() && !NO_NAME.contains(value);
  }

  private static boolean isMessage(Attribute row, Attribute code) {
    return !row.equals(code) && !isNumber(row) && !CodeKind.CONSTANT.fits(row.plain());
  }

  private static boolean isNumber(Attribute row) {
    return CodeText.number(row.plain()).isPresent();
  }

  static boolean hasId(Attribute row) {
    return ID.matcher(row.key()).find();
  }

  private static Comparator<Attribute> byDigits() {
    return Comparator.comparingInt(row -> CodeText.digits(row.plain()).length());
  }
}
