package org.errorcatalog.core.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.errorcatalog.core.text.InvalidChangeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementTest {

  @ParameterizedTest
  @CsvSource({
    "false, false, 'App apps APP x_app', 'Tool tools Tool x_Tool'",
    "true, false, 'App apps APP x_app', 'Tool apps Tool x_app'",
    "true, true, 'App apps APP x_app', 'App apps APP x_app'",
    "false, true, 'App apps APP x_app', 'App Tools APP x_Tool'"
  })
  void replacesAsItIsTold(boolean wholeWords, boolean matchCase, String text, String expected) {
    String replaced = new Replacement("app", "Tool", wholeWords, matchCase).in(text);

    assertThat(replaced).isEqualToIgnoringCase(expected);
  }

  @Test
  void takesWordsAsTheyAreAndNoPattern() {
    assertThat(new Replacement("a.b(*", "$1\\", false, true).in("a.b(* axb(*"))
        .isEqualTo("$1\\ axb(*");
  }

  @Test
  void takesWordsOut() {
    assertThat(new Replacement(" very", "", true, true).in("a very very big one"))
        .isEqualTo("a big one");
  }

  @Test
  void wantsSomethingToLookFor() {
    assertThatThrownBy(() -> new Replacement(" ", "x", false, false))
        .isInstanceOf(InvalidChangeException.class);
    assertThatThrownBy(() -> new Replacement("x".repeat(201), "x", false, false))
        .isInstanceOf(InvalidChangeException.class);
  }
}
