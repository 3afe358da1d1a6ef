package org.errorcatalog.ingest.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ColumnGuessTest {

  @Test
  void knowsCodesBySeverityAndAnswerBesideThem() {
    assertThat(
            columns(
                "errors.md",
                "오류 | 심각도 | 기록 | 설명",
                "1001 | 16 | 아니요 | 서버를 찾을 수 없습니다",
                "1002 | 16 | 예 | 파일을 열 수 없습니다",
                "1003 | 10 | 예 | 디스크가 가득 찼습니다"))
        .containsExactly(Role.CODE, Role.SEVERITY, Role.LOGGED, Role.TEXT);
  }

  @Test
  void needsNoHeadingsWhereThePageSpeaksOfErrors() {
    assertThat(
            columns(
                "error-list.md",
                " | ",
                "0x80040154 | The class is not there.",
                "0x80040155 | The door is locked.",
                "0x80040156 | The lamp is broken."))
        .containsExactly(Role.CODE, Role.TEXT);
  }

  @Test
  void takesOtherNotationsForAliasesAndNamesForSymbols() {
    assertThat(
            columns(
                "x.md",
                "Hex code | Decimal code | Symbol | Text",
                "0x1 | 1 | LAMP_BROKEN | The lamp is broken.",
                "0x2 | 2 | DOOR_LOCKED | The door is locked.",
                "0x3 | 3 | KEY_LOST | The key is lost."))
        .containsExactly(Role.CODE, Role.ALIAS, Role.SYMBOL, Role.TEXT);
  }

  @Test
  void keepsWhatToDoApartAndEverythingElseAsANote() {
    assertThat(
            columns(
                "x.md",
                "Fehlercode | Beschreibung | Lösung | Gilt für",
                "LampBroken | Die Lampe ist kaputt. | Tauschen Sie die Lampe aus. | Haus",
                "DoorLocked | Die Tür ist zu. | Schließen Sie die Tür auf. | Haus",
                "KeyLost | Der Schlüssel fehlt. | Suchen Sie den Schlüssel. | Hof"))
        .containsExactly(Role.CODE, Role.TEXT, Role.ADVICE, Role.NOTE);
  }

  @Test
  void prefersAColumnThatIsCalledADescription() {
    assertThat(
            columns(
                "x.md",
                "Code | Error | Description",
                "404 | Lamp not found | There is no lamp of that name.",
                "403 | Lamp is forbidden | The lamp belongs to somebody else.",
                "410 | Lamp is gone | There was such a lamp once."))
        .containsExactly(Role.CODE, Role.NOTE, Role.TEXT);
  }

  @Test
  void leavesTablesOfOtherThingsAlone() {
    assertThat(
            columns(
                "lamps.md",
                "Parameter | Description",
                "lampName | The name of the lamp.",
                "doorName | The name of the door."))
        .isEmpty();
    assertThat(
            columns(
                "lamps.md",
                "Port | Service",
                "1433 | The lamp listens here.",
                "1434 | The door listens here."))
        .isEmpty();
    assertThat(
            columns(
                "lamp-errors.md",
                "No. | What happened",
                "1 | The lamp is broken.",
                "2 | The door is locked.",
                "3 | The key is lost."))
        .isEmpty();
  }

  private static List<Role> columns(String name, String head, String... rows) {
    String delimiter = head.replaceAll("[^|]+", "---");
    String page =
        "|%s|%n|%s|%n|%s|%n"
            .formatted(head, delimiter, List.of(rows).stream().collect(Collectors.joining("|\n|")));
    return new PageReader(Profile.NONE)
        .read(name, page.getBytes(UTF_8), Includes.NONE)
        .guesses()
        .get(0)
        .columns();
  }
}
