package org.errorcatalog.ingest.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

  @ParameterizedTest
  @CsvSource({
    "equal pages, A B C, A B C, 0 1 2",
    "a damaged row, A ? C, A B C, 0 1 2",
    "several damaged rows, A ? ? D, A B C D, 0 1 2 3",
    "damage at both ends, ? B ?, A B C, 0 1 2",
    "a row more here, A X C, A C, 0 - 1",
    "a row less here, A C, A B C, 0 2",
    "damage beside a row more, A ? X C, A B C, 0 - - 2",
    "a code twice, A B B C, A B B C, 0 1 2 3",
    "a damaged one of two, A B ? C, A B B C, 0 1 2 3",
    "another code, A X C, A B C, 0 1 2",
    "nothing there, A B, '', - -",
  })
  void pairsRows(String name, String ours, String theirs, String pairs) {
    int[] found = Alignment.of(new PageKeys(keys(ours)), new PageKeys(keys(theirs)));

    assertThat(
            Arrays.stream(found)
                .mapToObj(at -> at < 0 ? "-" : Integer.toString(at))
                .collect(Collectors.joining(" ")))
        .as(name)
        .isEqualTo(pairs);
  }

  private static List<@Nullable String> keys(String page) {
    return Arrays.stream(page.split(" "))
        .filter(key -> !key.isEmpty())
        .<@Nullable String>map(key -> key.equals("?") ? null : key)
        .collect(Collectors.toList());
  }
}
