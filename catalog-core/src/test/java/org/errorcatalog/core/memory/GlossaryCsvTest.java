package org.errorcatalog.core.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryCsvTest {

  @Test
  void readsColumnsInAnyOrderAndQuotedCells() {
    assertThat(
            read("\uFEFFTarget,locale,SOURCE\r\n\"hek, poort\",nl-nl,gate\r\n\r\nTor,de,gate\r\n"))
        .containsExactly(new Term("gate", "nl-NL", "hek, poort"), new Term("gate", "de", "Tor"));
  }

  @Test
  void readsATableWithoutTerms() {
    assertThat(read("source,locale,target\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "source,target\\ngate,hek | line 1: the columns have to be source, locale and target",
        "source,locale,target\\ngate,nl | line 2: there are 2 cells instead of 3",
        "source,locale,target\\ngate,nl,hek\\n,nl,hek | line 3: source has to have 1 to 200 characters",
        "source,locale,target\\ngate,n_l,hek | line 2: n_l is no language tag",
        "source,locale,target\\ngate,nl,\\\"hek\\\" en | line 2: this is no CSV",
      })
  void saysWhatIsWrongAndWhere(String csv, String message) {
    assertThatThrownBy(() -> read(csv.replace("\\n", "\n").replace("\\\"", "\"")))
        .isInstanceOf(InvalidGlossaryException.class)
        .hasMessage(message);
  }

  @Test
  void refusesMoreThanAnybodyWrites() {
    assertThatThrownBy(() -> read("source,locale,target\n" + "gate,nl,hek\n".repeat(10_001)))
        .hasMessageContaining("line 10002: a glossary has at most 10000 terms");
    assertThatThrownBy(() -> read("source,locale,target\ngate,nl," + "x".repeat(201)))
        .hasMessageContaining("line 2: target has to have 1 to 200 characters");
  }

  private static List<Term> read(String csv) {
    return GlossaryCsv.read(new StringReader(csv)).terms();
  }
}
