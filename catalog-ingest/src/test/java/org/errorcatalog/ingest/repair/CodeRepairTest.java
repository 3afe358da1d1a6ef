package org.errorcatalog.ingest.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.errorcatalog.ingest.ReadPages;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeRepairTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "1.998, 1998",
        "1\u00A0998, 1998",
        "1\u202F998, 1998",
        "1 998, 1998",
        "1'998, 1998",
        "1\u066C998, 1998",
        "1998., 1998",
        "1998 г., 1998",
        "1998년, 1998",
        "l'an 1998, 1998",
        "año 1.998, 1998",
        "１９９８, 1998",
        "١٩٩٨, 1998",
        "19-98, 1998",
        "19/98, 1998",
        "19:98, 1998",
        "1998.00, 1998",
        "l998, 1998",
      })
  void readsADamagedNumberThatIsInItsPlace(String cell, String code) {
    assertThat(codes(ReadPages.alone(page("1990", "1995", cell, "2001", "2006"))))
        .containsExactly("1990", "1995", code, "2001", "2006");
  }

  @ParameterizedTest
  @CsvSource({"none", "''", "&nbsp;", "2541", "19/41"})
  void leavesOutACodeThatNothingSpeaksFor(String cell) {
    RepairedPage page = ReadPages.alone(page("1990", "1995", "no " + cell + " x", "2001", "2006"));

    assertThat(codes(page)).containsExactly("1990", "1995", "2001", "2006");
    assertThat(page.undecided()).isTrue();
    assertThat(page.findings())
        .extracting(Finding::name, Finding::line)
        .contains(tuple(FindingName.CODE_UNDECIDED, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "a word for a code, none, 1998",
    "no code at all, '', 1998",
    "a code of another row, 2006, 1998",
    "a code from elsewhere, 3082, 1998",
    "two digits swapped, 1989, 1998",
    "two digits swapped in order, 1999, 1998",
    "a digit lost, 199, 1998",
  })
  void takesWhatOtherLanguagesAgreeOn(String damage, String cell, String code) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("de-DE", page("1990", "1995", cell, "2001", "2006"));
    List.of("en-US", "fr-FR", "ko-KR")
        .forEach(locale -> pages.put(locale, page("1990", "1995", "1998", "2001", "2006")));

    assertThat(codes(ReadPages.together(pages).get("de-DE")))
        .as(damage)
        .containsExactly("1990", "1995", code, "2001", "2006");
  }

  @Test
  void believesTheCellRatherThanASingleOtherLanguage() {
    Map<String, String> pages =
        Map.of(
            "de-DE", page("1990", "1995", "1 997", "2001", "2006"),
            "en-US", page("1990", "1995", "1998", "2001", "2006"));

    assertThat(codes(ReadPages.together(pages).get("de-DE"))).contains("1997");
  }

  @Test
  void believesASingleOtherLanguageWhereTheCellSaysNothing() {
    Map<String, String> pages =
        Map.of(
            "de-DE", page("1990", "1995", "none", "2001", "2006"),
            "en-US", page("1990", "1995", "1998", "2001", "2006"));

    assertThat(codes(ReadPages.together(pages).get("de-DE"))).contains("1998");
  }

  @Test
  void restoresTheSecondRowOfACodeThatEveryLanguageHasTwice() {
    Map<String, String> pages =
        Map.of(
            "de-DE", page("1990", "1995", "1995", "none", "2006"),
            "en-US", page("1990", "1995", "1995", "1995", "2006"),
            "fr-FR", page("1990", "1995", "1995", "1995", "2006"));

    assertThat(codes(ReadPages.together(pages).get("de-DE")))
        .containsExactly("1990", "1995", "1995", "1995", "2006");
  }

  @Test
  void leavesAlonePagesThatDifferOrAreNotSorted() {
    Map<String, String> pages =
        Map.of(
            "de-DE", page("1990", "2004", "1995", "1998", "2006"),
            "en-US", page("1990", "2004", "1995", "2005", "2006", "2009"),
            "fr-FR", page("1990", "2004", "1995", "2005", "2006"));

    assertThat(codes(ReadPages.together(pages).get("de-DE")))
        .containsExactly("1990", "2004", "1995", "1998", "2006");
  }

  @Test
  void leavesOutACodeThatASortedPageHasInItsOwnPlaceToo() {
    List<String> cells =
        IntStream.rangeClosed(1, 40).mapToObj(i -> i == 7 ? "300" : "" + 10 * i).toList();

    RepairedPage page = ReadPages.alone(page(cells.toArray(String[]::new)));

    assertThat(page.rows()).hasSize(39);
    assertThat(page.findings())
        .extracting(Finding::name, Finding::line)
        .containsExactly(tuple(FindingName.CODE_UNDECIDED, 9));
  }

  @ParameterizedTest
  @CsvSource({
    "07s01, 07S01",
    "07 S01, 07S01",
    "07s01erreur, 07S01",
    "SQLSTATE07S01, 07S01",
    "07Ѕ01, 07S01",
  })
  void readsADamagedState(String cell, String code) {
    assertThat(codes(ReadPages.alone(page("07002", "07009", cell, "08S01", "HY000", "IM002"))))
        .containsExactly("07002", "07009", code, "08S01", "HY000", "IM002");
  }

  @ParameterizedTest
  @CsvSource({
    "0 xC0010003, 0xC0010003",
    "0хC0010003, 0xC0010003",
    "OxC0010003, 0xC0010003",
    "xC0010003, 0xC0010003",
    "C0010003h, 0xC0010003",
    "C0010003, 0xC0010003",
    "'', 0xC0010003",
    "none, 0xC0010003",
  })
  void readsHexByTheSameNumberBesideIt(String cell, String code) {
    RepairedPage page = ReadPages.alone(twins(cell));

    assertThat(page.rows().get(2).code().value()).isEqualTo(code);
    assertThat(page.rows()).hasSize(12);
  }

  @Test
  void leavesOutHexThatTheNumberBesideItContradicts() {
    RepairedPage page = ReadPages.alone(twins("0xC0010030"));

    assertThat(page.rows()).hasSize(11);
    assertThat(page.undecided()).isTrue();
  }

  private static String twins(String third) {
    return "| Code | Decimal | Description |\n|---|---|---|\n"
        + IntStream.rangeClosed(1, 12)
            .mapToObj(
                i ->
                    "| %s | %d | What went wrong in case %d. |\n"
                        .formatted(
                            i == 3 ? third : "0x%X".formatted(0xC0010000 + i), 0xC0010000 + i, i))
            .collect(Collectors.joining());
  }

  private static String page(String... cells) {
    return "| Error | Description |\n|---|---|\n"
        + IntStream.range(0, cells.length)
            .mapToObj(i -> "| %s | What went wrong in case %d. |\n".formatted(cells[i], i))
            .collect(Collectors.joining());
  }

  private static List<String> codes(RepairedPage page) {
    return page.rows().stream().map(row -> row.code().value()).toList();
  }
}
