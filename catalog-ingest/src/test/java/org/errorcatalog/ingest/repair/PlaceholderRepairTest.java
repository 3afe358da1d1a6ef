package org.errorcatalog.ingest.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.errorcatalog.core.characters.Mended;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholderRepairTest {

  @ParameterizedTest
  @CsvSource({
    "%.* ls, %.*ls",
    "%. *ls, %.*ls",
    "% .*ls, %.*ls",
    "% * ls, %.*ls",
    "％.*ls, %.*ls",
    "% d, %d",
    "%I 64d, %I64d",
    "%s_msg, %S_MSG",
  })
  void mendsWhatTheOtherLanguagesHaveWhole(String torn, String whole) {
    String text = "The name '%s' is wrong.";

    assertThat(
            new PlaceholderRepair()
                .mend(
                    text.formatted(torn),
                    () -> List.of("Nom '" + whole + "'.", "Name '" + whole + "'!", "Nome " + whole))
                .text())
        .isEqualTo(text.formatted(whole));
  }

  @ParameterizedTest
  @CsvSource({
    "nobody else, % d, ''",
    "others differ, % d, %s",
    "a percentage, 50 % der Zeilen, 50 Prozent",
    "whole already, %d, %s",
  })
  void leavesAloneWhatNobodyVouchesFor(String why, String text, String sibling) {
    List<String> siblings = sibling.isEmpty() ? List.of() : List.of(sibling);

    assertThat(new PlaceholderRepair().mend(text, () -> siblings))
        .as(why)
        .isEqualTo(new Mended(text, List.of()));
  }
}
