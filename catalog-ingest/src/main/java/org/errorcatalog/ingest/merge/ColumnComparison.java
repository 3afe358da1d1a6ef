package org.errorcatalog.ingest.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.merge.Draft.Claim;
import org.errorcatalog.ingest.repair.ErrorRow;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.jspecify.annotations.Nullable;

/**
 * Looks for rows whose columns say something else than those of all other languages: what is in no
 * language should be the same in all. Of languages that are not read now the catalog knows only
 * what they said together.
 */
final class ColumnComparison {

  private record Column(
      String name,
      Function<ErrorRow, @Nullable String> now,
      Function<EntryFacts, @Nullable String> before) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("severity", row -> number(row.severity()), facts -> number(facts.severity())),
          new Column(
              "event log",
              row -> yesOrNo(row.eventLogged()),
              facts -> yesOrNo(facts.eventLogged())),
          new Column("symbolic name", ErrorRow::symbolicName, EntryFacts::symbolicName));

  private final String sourceLocale;

  ColumnComparison(String sourceLocale) {
    this.sourceLocale = sourceLocale;
  }

  /** What is to be said of the rows of an entry. */
  Stream<Finding> of(Draft draft) {
    return COLUMNS.stream().flatMap(column -> compare(draft, column).stream());
  }

  private Optional<Finding> compare(Draft draft, Column column) {
    Map<String, String> said = before(draft.known(), column);
    draft
        .claims()
        .forEach(
            (locale, claim) -> {
              String value = column.now().apply(claim.row().row());
              said.remove(locale);
              if (value != null) {
                said.put(locale, value);
              }
            });
    return Dissent.among(said, sourceLocale)
        .flatMap(
            dissent -> draft.claim(dissent.locale()).map(claim -> finding(claim, column, dissent)));
  }

  private static Map<String, String> before(@Nullable KnownEntry known, Column column) {
    Map<String, String> said = new LinkedHashMap<>();
    EntryFacts facts = known == null ? null : known.upstream();
    String value = facts == null ? null : column.before().apply(facts);
    if (known != null && value != null) {
      known.texts().keySet().forEach(locale -> said.put(locale, value));
    }
    return said;
  }

  private static Finding finding(Claim claim, Column column, Dissent<String> dissent) {
    String message = "the column of the %s says %s, and %s in all other languages";
    return claim.finding(
        FindingName.COLUMN_DISAGREES,
        message.formatted(column.name(), dissent.value(), dissent.others()));
  }

  /** Words may be translated; numbers are the same in every language, whatever its digits. */
  private static @Nullable String number(@Nullable String value) {
    if (value == null || !value.codePoints().allMatch(Character::isDigit)) {
      return null;
    }
    StringBuilder number = new StringBuilder();
    value.codePoints().forEach(digit -> number.append(Character.digit(digit, 10)));
    return number.toString();
  }

  private static @Nullable String yesOrNo(@Nullable Boolean value) {
    return value == null ? null : value ? "yes" : "no";
  }
}
