package org.errorcatalog.core.placeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          %d, PRINTF
          %.*ls, PRINTF
          %S_MSG, PRINTF
          %S_PGID, PRINTF
          %I64d, PRINTF
          %#016I64x, PRINTF
          %0*I64x, PRINTF
          %1$s, PRINTF
          %2$08lx, PRINTF
          %1, MESSAGE
          %4!s!, MESSAGE
          %3!8.8X!, MESSAGE
          %1!.*ls!, MESSAGE
          %%, PERCENT
          %TEMP%, VARIABLE
          {0}, BRACE
          {0:N2}, BRACE
          "{1,-10:X8}", BRACE
          {cloudId}, BRACE
          ${name}, BRACE
          <name>, ANGLE
          <server name>, ANGLE
          <1p-name>, ANGLE
          <имя_таблицы>, ANGLE
          """)
  void findsWholeOnes(String placeholder, Style style) {
    assertThat(Placeholders.in("Of '" + placeholder + "', и " + placeholder + "。"))
        .containsExactly(
            new Placeholder(4, 4 + placeholder.length(), placeholder, true, style),
            new Placeholder(
                10 + placeholder.length() - 1,
                9 + 2 * placeholder.length(),
                placeholder,
                true,
                style));
  }

  @ParameterizedTest
  @CsvSource({
    "%.* ls, %.*ls",
    "%. *ls, %.*ls",
    "%.\\* ls, %.*ls",
    "% * ls, %.*ls",
    "％ｄ, %d",
    "% d, %d",
    "%\u00A0d, %d",
    "%I 64d, %I64d",
    "%s_msg, %S_MSG",
    "%S _PGID, %S_PGID",
    "% 1, %1",
    "％1, %1",
    "%4! s!, %4!s!",
    "% 5! d !, %5!d!",
    "{ 0 }, {0}",
    "｛0｝, {0}",
    "{ name }, {name}",
    "$ {name}, ${name}",
    "< server name >, <server name>",
    "＜name＞, <name>",
  })
  void tellsWhatTornOnesWere(String torn, String whole) {
    Placeholder found = Placeholders.in("「" + torn + "」").get(0);

    assertThat(found).isEqualTo(new Placeholder(1, 1 + torn.length(), whole, false, found.style()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100 %",
        "50 % der Zeilen",
        "50 % d'entre eux",
        "une part de 5 % s'il le faut",
        "100%ig sicher",
        "yüzde %50 ile",
        "https://a.example/x%20d/y%2F1",
        "a <b>bold</b> word<br />",
        "a < b > c",
        "<https://a.example>",
        "{ON|OFF}",
        "{\"a\": 1}",
        "a % b",
        "$5",
      })
  void leavesAloneWhatNobodyFillsIn(String text) {
    assertThat(Placeholders.in(text)).isEmpty();
  }

  @Test
  void seesThroughEscapesOfMarkdown() {
    assertThat(Placeholders.in("%.\\*ls \\<server name> \\{0\\} %S\\_MSG"))
        .extracting(Placeholder::meant)
        .containsExactly("%.*ls", "<server name>", "{0}", "%S_MSG");
  }

  @Test
  void parsesHostileTextInLinearTime() {
    for (String piece : List.of("%", "% ", "{", "<a ", "%1!", "${a", "%0", "://%20", "％")) {
      assertThat(Placeholders.in(piece.repeat(20_000))).isNotNull();
    }
  }
}
