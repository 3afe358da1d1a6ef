package org.errorcatalog.core.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Close the door.                 | close the **door**              | 99",
        "Open [the page](https://a.test) | Open [the page](https://b.test) | 99",
        "Close the door.                 | Close the window.               | 66",
        "Close the door.                 | The door, close.                | 33",
        "The port %d is in use.          | The port 8080 is in use.        | 99",
        "门没有关上                      | 门没有关好                      | 80",
        "Close the door.                 | Something else entirely.        | 0",
        "!                               | ?                               | 0",
      })
  void countsWordsThatHaveToBeChanged(String one, String other, int percent) {
    assertThat(new Similarity(one).percentOf(other)).isEqualTo(percent);
  }
}
